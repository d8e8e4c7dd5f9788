# Faux : la première couche a 10 neurones.
# Refusé par : la première couche a 30 neurones
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=10, activation="relu"))
model.add(Dense(units=1, activation="linear"))
