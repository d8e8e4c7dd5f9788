# Juste : la forme de l'entrée est donnée en plus.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu", input_shape=(2,)))
model.add(Dense(1, activation="linear"))
