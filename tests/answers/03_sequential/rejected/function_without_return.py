# Faux : la fonction ne renvoie pas le réseau.
# Refusé par : `model` est un réseau séquentiel
from keras.models import Sequential
from keras.layers import Dense


def creer():
    model = Sequential()
    model.add(Dense(30, activation="relu"))
    model.add(Dense(1))


model = creer()
