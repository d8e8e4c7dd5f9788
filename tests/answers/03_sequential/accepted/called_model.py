# Juste : le réseau est essayé sur des nombres.
import numpy as np
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(1))

x = np.array([[0.8, 3.0], [1.2, 4.0]])
print(model(x))
