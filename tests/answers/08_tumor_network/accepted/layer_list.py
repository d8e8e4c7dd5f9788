# Juste : les couches sont données dans une liste.
from keras import Sequential
from keras.layers import Dense

model = Sequential([
    Dense(20, activation="relu", input_shape=(2,)),
    Dense(2, activation="softmax"),
])
