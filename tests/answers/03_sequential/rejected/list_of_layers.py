# Faux : `model` est une liste de couches, pas un réseau.
# Refusé par : `model` est un réseau séquentiel
from keras.models import Sequential
from keras.layers import Dense

model = [Dense(30, activation="relu"), Dense(1, activation="linear")]
