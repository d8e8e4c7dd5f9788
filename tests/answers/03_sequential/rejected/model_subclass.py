# Faux : la classe hérite de Model, ce n'est pas un réseau séquentiel.
# Refusé par : `model` est un réseau séquentiel
import keras
from keras.layers import Dense


class Reseau(keras.Model):
    def __init__(self):
        super().__init__()
        self.premiere = Dense(30, activation="relu")
        self.seconde = Dense(1)

    def call(self, x):
        return self.seconde(self.premiere(x))


model = Reseau()
