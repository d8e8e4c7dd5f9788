# Faux : `model` vaut `...`.
# Refusé par : `model` est un réseau
from keras.models import Sequential
from keras.layers import Dense

model = ...
