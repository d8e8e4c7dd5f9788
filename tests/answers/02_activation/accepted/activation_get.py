# Juste : l'activation est retrouvée par son nom.
from keras import activations
from keras.layers import Dense

fonction = activations.get("relu")
layer = Dense(60, activation=fonction)
