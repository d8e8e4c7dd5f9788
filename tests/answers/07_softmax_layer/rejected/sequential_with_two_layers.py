# Faux : `layer` est un réseau entier, seule sa dernière couche était demandée.
# Refusé par : `layer` est une couche Dense
from keras.models import Sequential
from keras.layers import Dense

layer = Sequential()
layer.add(Dense(20, activation="relu"))
layer.add(Dense(10, activation="softmax"))
