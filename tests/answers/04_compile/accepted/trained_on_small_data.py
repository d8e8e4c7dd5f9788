# Juste : le réseau est compilé puis entraîné sur quelques nombres.
import numpy as np
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss="mse")

X = np.array([[0.5, 2.0], [1.0, 3.0], [1.5, 4.0], [2.0, 5.0]])
y = np.array([1.0, 2.0, 3.0, 4.0])
model.fit(X, y, epochs=2, verbose=0)
