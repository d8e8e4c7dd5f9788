# Juste : l'entrée est ajoutée en tête avec `keras.Input`.
import keras
from keras.layers import Dense

model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
