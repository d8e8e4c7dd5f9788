# Faux : l'entrée est créée mais n'est pas ajoutée au réseau.
# Refusé par : le réseau attend deux valeurs par tumeur
import keras
from keras.layers import Dense

entree = keras.Input(shape=(2,))

model = keras.Sequential()
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
