# Faux : `compile` ne renvoie rien, donc `model` vaut None.
# Refusé par : `model` est un réseau
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model = model.compile(optimizer="sgd", loss="mse")
