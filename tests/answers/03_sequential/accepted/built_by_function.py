# Juste : une fonction construit le réseau et le renvoie.
from keras.models import Sequential
from keras.layers import Dense


def creer_reseau(neurones=30):
    reseau = Sequential()
    reseau.add(Dense(neurones, activation="relu"))
    reseau.add(Dense(1))
    return reseau


model = creer_reseau()
