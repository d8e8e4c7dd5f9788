# Faux : `model` est la classe Sequential, il manque les parenthèses.
# Refusé par : `model` est un réseau séquentiel
from keras.models import Sequential
from keras.layers import Dense

model = Sequential
couches = [Dense(30, activation="relu"), Dense(1)]
