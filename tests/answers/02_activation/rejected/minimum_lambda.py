# Faux : c'est le minimum de x et de 0, le contraire de relu.
# Refusé par : la couche est activée par relu
import keras
from keras.layers import Dense

layer = Dense(60, activation=lambda x: keras.ops.minimum(x, 0))
