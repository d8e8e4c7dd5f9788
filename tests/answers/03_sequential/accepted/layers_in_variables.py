# Juste : les couches sont rangées dans des variables avant d'être ajoutées.
from keras.models import Sequential
from keras.layers import Dense

premiere = Dense(units=30, activation="relu")
seconde = Dense(units=1, activation="linear")

model = Sequential()
model.add(premiere)
model.add(seconde)
