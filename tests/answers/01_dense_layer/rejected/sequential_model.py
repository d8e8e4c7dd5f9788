# Faux : `layer` est un réseau qui contient la couche.
# Refusé par : `layer` est une couche Dense
from keras import Sequential
from keras.layers import Dense

layer = Sequential([Dense(units=60)])
