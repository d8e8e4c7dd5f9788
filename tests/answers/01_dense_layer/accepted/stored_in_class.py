# Juste : une classe range la couche, puis `layer` la reprend.
import keras


class MaCouche:
    def __init__(self, neurones):
        self.couche = keras.layers.Dense(neurones)


exercice = MaCouche(60)
layer = exercice.couche
