# Faux : `add` ne renvoie rien, donc `model` vaut None.
# Refusé par : `model` est un réseau séquentiel
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"))
model = model.add(Dense(1))
