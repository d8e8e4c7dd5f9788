# Faux : la fonction ne renvoie pas le réseau compilé.
# Refusé par : `model` est un réseau
from keras.models import Sequential
from keras.layers import Dense


def creer_reseau():
    reseau = Sequential([Dense(30, activation="relu"), Dense(1)])
    reseau.compile(optimizer="sgd", loss="mse")


model = creer_reseau()
