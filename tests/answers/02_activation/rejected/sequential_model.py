# Faux : `layer` est un réseau d'une seule couche.
# Refusé par : `layer` est une couche Dense
import keras
from keras.layers import Dense

layer = keras.Sequential()
layer.add(Dense(60, activation="relu"))
