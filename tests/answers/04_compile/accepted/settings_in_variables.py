# Juste : les réglages sont rangés dans des variables.
from keras.models import Sequential
from keras.layers import Dense

optimiseur, perte = "sgd", "mean_squared_error"

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer=optimiseur, loss=perte)
