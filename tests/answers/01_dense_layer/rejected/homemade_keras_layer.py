# Faux : la couche a un attribut `units` mais elle recopie son entrée sans aucun neurone.
# Refusé par : `layer` est une couche Dense
import keras


class Dense(keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.units = units

    def call(self, inputs):
        return inputs


layer = Dense(60)
