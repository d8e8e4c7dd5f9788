# Juste : la couche sert aussi dans un réseau, `layer` reste la couche.
from keras import Sequential
from keras.layers import Dense

layer = Dense(10, activation="softmax")
model = Sequential([Dense(30, activation="relu"), layer])
