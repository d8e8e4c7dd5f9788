# Faux : `model.layers` est une copie, `append` n'ajoute rien au réseau.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"))
model.layers.append(Dense(1))
