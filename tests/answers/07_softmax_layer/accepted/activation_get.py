# Juste : l'activation est retrouvée par son nom.
import keras

layer = keras.layers.Dense(10, keras.activations.get("softmax"))
