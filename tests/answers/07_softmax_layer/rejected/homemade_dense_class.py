# Faux : cette classe Dense est écrite à la main.
# Refusé par : `layer` est une couche Dense
import keras


class Dense:
    def __init__(self, units, activation=None):
        self.units = units
        self.activation = keras.activations.get(activation)


layer = Dense(10, activation="softmax")
