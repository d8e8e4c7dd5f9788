# Faux : la seconde couche a 2 neurones.
# Refusé par : la seconde couche a 1 neurone
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=2, activation="linear"))
