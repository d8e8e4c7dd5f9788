# Juste : une fonction construit la couche.
from keras.layers import Dense


def couche(neurones, activation="relu"):
    return Dense(neurones, activation=activation)


layer = couche(60)
