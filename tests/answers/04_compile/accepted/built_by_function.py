# Juste : une fonction construit et compile le réseau.
from keras.models import Sequential
from keras.layers import Dense


def creer_reseau():
    reseau = Sequential()
    reseau.add(Dense(30, activation="relu"))
    reseau.add(Dense(1))
    reseau.compile(optimizer="sgd", loss="mse")
    return reseau


model = creer_reseau()
