# Faux : `units` est changé après la construction, les poids restent ceux de 10 neurones.
# Refusé par : la première couche a 30 neurones
import keras
from keras.layers import Dense

model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
model.add(Dense(10, activation="relu"))
model.add(Dense(1))

model.layers[0].units = 30
