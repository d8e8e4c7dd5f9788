# Faux : une couche BatchNormalization s'ajoute aux deux couches.
# Refusé par : le réseau a deux couches Dense
import keras
from keras import layers

model = keras.Sequential([
    keras.Input(shape=(2,)),
    layers.Dense(20, activation="relu"),
    layers.BatchNormalization(),
    layers.Dense(2, activation="softmax"),
])
