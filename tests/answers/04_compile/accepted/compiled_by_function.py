# Juste : la fonction compile le réseau qu'on lui donne.
from keras.optimizers import SGD
from keras.models import Sequential
from keras.layers import Dense


def compiler(reseau, taux=0.01):
    reseau.compile(optimizer=SGD(taux), loss="mse")


model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))
compiler(model)
