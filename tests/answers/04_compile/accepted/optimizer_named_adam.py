# Juste : l'optimiseur SGD porte seulement un drôle de nom.
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer=keras.optimizers.SGD(name="adam"), loss="mse")
