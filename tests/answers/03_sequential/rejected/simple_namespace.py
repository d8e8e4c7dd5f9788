# Faux : l'objet a un attribut `layers` mais ce n'est pas un réseau.
# Refusé par : `model` est un réseau séquentiel
from types import SimpleNamespace

from keras.layers import Dense

model = SimpleNamespace(layers=[Dense(30, activation="relu"), Dense(1)])
