# Faux : diviser x par 2 avant softmax donne d'autres probabilités.
# Refusé par : la couche est activée par softmax
import keras
from keras.layers import Dense

layer = Dense(10, activation=lambda x: keras.ops.softmax(x / 2))
