# Juste : `activation=None` veut dire linéaire.
import keras

model = keras.Sequential()
model.add(keras.layers.Dense(30, activation="relu"))
model.add(keras.layers.Dense(1, activation=None))
