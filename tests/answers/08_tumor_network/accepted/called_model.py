# Juste : le réseau est essayé sur deux tumeurs, son entrée était déjà connue.
import numpy as np
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))

tumeurs = np.array([[0.4, 1.2], [2.1, 0.3]])
print(model.predict(tumeurs, verbose=0))
