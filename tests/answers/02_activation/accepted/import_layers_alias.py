# Juste : le module `layers` est importé sous un nom court.
import keras.layers as kl

layer = kl.Dense(60, activation="relu")
