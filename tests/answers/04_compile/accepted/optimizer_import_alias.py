# Juste : l'optimiseur est importé sous un autre nom.
from keras.optimizers import SGD as DescenteDeGradient
from keras.losses import MeanSquaredError as ErreurQuadratique
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(DescenteDeGradient(0.01), ErreurQuadratique())
