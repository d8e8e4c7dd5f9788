# Juste : la classe hérite de Sequential, c'est un réseau séquentiel.
from keras import Sequential
from keras.layers import Dense


class MonReseau(Sequential):
    pass


model = MonReseau()
model.add(Dense(30, activation="relu"))
model.add(Dense(1))
