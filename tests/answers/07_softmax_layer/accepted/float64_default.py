# Juste : Keras calcule en float64.
import keras

keras.backend.set_floatx("float64")

layer = keras.layers.Dense(10, activation="softmax")
