# Juste : Keras calcule en float64, la couche a toujours 60 neurones.
import keras
from keras.layers import Dense

keras.config.set_floatx("float64")

layer = Dense(units=60)
