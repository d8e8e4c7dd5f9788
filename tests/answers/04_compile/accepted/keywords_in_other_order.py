# Juste : l'ordre des arguments nommés ne compte pas.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(loss='mse', optimizer='sgd')
