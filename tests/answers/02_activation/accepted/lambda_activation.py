# Juste : la lambda garde le maximum de x et de 0, c'est relu.
import keras
from keras.layers import Dense

layer = Dense(60, activation=lambda x: keras.ops.maximum(x, 0))
