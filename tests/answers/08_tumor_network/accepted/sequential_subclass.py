# Juste : la classe hérite de Sequential et ajoute les couches.
import keras
from keras import layers


class ReseauTumeur(keras.Sequential):
    def __init__(self):
        super().__init__()
        self.add(keras.Input(shape=(2,)))
        self.add(layers.Dense(20, activation="relu"))
        self.add(layers.Dense(2, activation="softmax"))


model = ReseauTumeur()
