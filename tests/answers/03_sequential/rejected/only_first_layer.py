# Faux : la seconde couche est oubliée.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
