# Faux : `model` est le résultat du réseau sur des nombres.
# Refusé par : `model` est un réseau
import numpy as np
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
model = model(np.array([[0.5, 1.0]]))
