# Juste : la fonction relu est importée par son nom.
from keras.activations import relu
from keras.layers import Dense

layer = Dense(60, relu)
