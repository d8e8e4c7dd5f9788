# Faux : `model` vaut `...`.
# Refusé par : `model` est un réseau séquentiel
from keras.models import Sequential
from keras.layers import Dense

model = ...
