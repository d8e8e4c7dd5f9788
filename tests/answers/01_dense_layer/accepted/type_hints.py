# Juste : les annotations de type ne changent rien.
import keras
from keras import layers

NEURONES: int = 60


def couche_dense(neurones: int) -> layers.Layer:
    return layers.Dense(units=neurones)


layer: keras.layers.Dense = couche_dense(NEURONES)
