# Faux : les couches sont ajoutées à un autre réseau, `model` reste vide.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()

reseau = Sequential()
reseau.add(Dense(20, activation="relu", input_shape=(2,)))
reseau.add(Dense(2, activation="softmax"))
