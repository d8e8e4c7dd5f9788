# Faux : `summary` ne renvoie rien, donc `model` vaut None.
# Refusé par : `model` est un réseau séquentiel
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])
model = model.summary()
