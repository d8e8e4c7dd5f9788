# Faux : la seconde couche est oubliée.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
