# Faux : remplacer un élément de `model.layers` ne change pas le réseau.
# Refusé par : la première couche a 30 neurones
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=10, activation="relu"))
model.add(Dense(units=1))

model.layers[0] = Dense(units=30, activation="relu")
