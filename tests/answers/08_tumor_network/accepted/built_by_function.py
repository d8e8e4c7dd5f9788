# Juste : une fonction construit le réseau.
from keras.models import Sequential
from keras.layers import Dense


def reseau_tumeurs(nb_entrees, nb_classes):
    reseau = Sequential()
    reseau.add(Dense(20, activation="relu", input_shape=(nb_entrees,)))
    reseau.add(Dense(nb_classes, activation="softmax"))
    return reseau


model = reseau_tumeurs(2, 2)
