# Faux : sparsemax est une autre activation que softmax.
# Refusé par : la couche est activée par softmax
import keras

layer = keras.layers.Dense(10, activation=keras.activations.sparsemax)
