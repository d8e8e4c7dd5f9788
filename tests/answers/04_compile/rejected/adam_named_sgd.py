# Faux : l'optimiseur Adam porte seulement le nom "SGD".
# Refusé par : l'optimiseur est sgd
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer=keras.optimizers.Adam(name="SGD"), loss="mse")
