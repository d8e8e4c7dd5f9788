# Juste : l'activation est la fonction de Keras.
import keras
from keras.layers import Dense

layer = Dense(60, activation=keras.activations.relu)
