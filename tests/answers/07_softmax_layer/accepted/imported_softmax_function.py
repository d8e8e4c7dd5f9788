# Juste : la fonction softmax est importée par son nom.
from keras.activations import softmax
from keras.layers import Dense

layer = Dense(10, softmax)
