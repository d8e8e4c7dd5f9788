# Juste : sans activation, la seconde couche est linéaire.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(1))
