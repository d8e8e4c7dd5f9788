# Faux : `layer` est un réseau d'une couche.
# Refusé par : `layer` est une couche Dense
from keras import Sequential
from keras.layers import Dense

layer = Sequential([Dense(10, activation="softmax")])
