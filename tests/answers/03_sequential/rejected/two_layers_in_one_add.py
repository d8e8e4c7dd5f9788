# Faux : `add` n'ajoute que la première couche de l'appel.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"), Dense(1, activation="linear"))
