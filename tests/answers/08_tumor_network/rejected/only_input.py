# Faux : le réseau n'a que son entrée.
# Refusé par : le réseau a deux couches Dense
import keras

model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
