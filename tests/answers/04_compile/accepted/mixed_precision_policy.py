# Juste : en précision mixte, Keras emballe lui-même l'optimiseur SGD.
import keras
from keras.models import Sequential
from keras.layers import Dense

keras.mixed_precision.set_global_policy("mixed_float16")

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss="mse")
