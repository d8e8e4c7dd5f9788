# Faux : cette classe Dense est écrite à la main, elle recopie son entrée.
# Refusé par : le réseau a deux couches Dense
import keras


class Dense(keras.layers.Layer):
    def __init__(self, units, activation):
        super().__init__()
        self.units = units
        self.activation = keras.activations.get(activation)

    def call(self, x):
        return self.activation(x)


model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
model.add(Dense(20, "relu"))
model.add(Dense(2, "softmax"))
