# Faux : le réseau s'appelle `modele` au lieu de `model`.
# Refusé par : la variable `model` existe
from keras.models import Sequential
from keras.layers import Dense

modele = Sequential()
modele.add(Dense(units=30, activation="relu"))
modele.add(Dense(units=1, activation="linear"))
