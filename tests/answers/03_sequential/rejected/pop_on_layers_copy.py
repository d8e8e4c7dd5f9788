# Faux : `model.layers.pop()` ne retire rien, il reste trois couches.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([
    Dense(30, activation="relu"),
    Dense(1, activation="linear"),
    Dense(1, activation="linear"),
])
model.layers.pop()
