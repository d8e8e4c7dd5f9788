# Faux : les couches sont ajoutées à l'ancien réseau, il y en a quatre.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=10, activation="sigmoid"))
model.add(Dense(units=3, activation="relu"))

model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))
