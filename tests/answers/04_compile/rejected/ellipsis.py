# Faux : `model` vaut `...`.
# Refusé par : `model` est toujours le réseau du kata 03
from keras.models import Sequential
from keras.layers import Dense

model = ...
