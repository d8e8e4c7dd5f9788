# Faux : gelu n'est pas relu.
# Refusé par : la couche est activée par relu
import keras

layer = keras.layers.Dense(60, activation=keras.activations.gelu)
