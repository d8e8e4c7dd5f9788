# Juste : les couches sont données dans une liste.
from keras import Sequential
from keras.layers import Dense

model = Sequential([
    Dense(30, activation="relu"),
    Dense(1, activation="linear"),
])
