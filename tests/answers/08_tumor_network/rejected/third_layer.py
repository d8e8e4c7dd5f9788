# Faux : une troisième couche Dense est ajoutée au milieu.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(10, activation="relu"))
model.add(Dense(2, activation="softmax"))
