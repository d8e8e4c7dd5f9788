# Juste : Keras et la couche sont importés sous d'autres noms.
import keras as k
from keras.layers import Dense as D

layer = D(10, activation=k.activations.softmax)
