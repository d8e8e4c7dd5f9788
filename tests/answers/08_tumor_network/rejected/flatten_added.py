# Faux : une couche Flatten s'ajoute aux deux couches.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense, Flatten

model = Sequential()
model.add(Flatten(input_shape=(2,)))
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
