# Faux : la couche a 61 neurones.
# Refusé par : la couche a 60 neurones
import keras

layer = keras.layers.Dense(units=61)
