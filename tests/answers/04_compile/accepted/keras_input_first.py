# Juste : la forme de l'entrée est donnée en plus.
import keras
from keras.layers import Dense

model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
model.add(Dense(30, activation="relu"))
model.add(Dense(1, activation="linear"))
model.compile(optimizer="sgd", loss="mse")
model.summary()
