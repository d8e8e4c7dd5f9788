# Faux : la fonction n'est jamais appelée, `model` n'existe pas.
# Refusé par : la variable `model` existe
from keras.models import Sequential
from keras.layers import Dense


def creer():
    global model
    model = Sequential()
    model.add(Dense(30, activation="relu"))
    model.add(Dense(1))
