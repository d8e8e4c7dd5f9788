# Juste : l'exponentielle divisée par la somme des exponentielles est softmax.
import keras
from keras import ops


def ma_softmax(x):
    e = ops.exp(x)
    return e / ops.sum(e, axis=-1, keepdims=True)


layer = keras.layers.Dense(10, activation=ma_softmax)
