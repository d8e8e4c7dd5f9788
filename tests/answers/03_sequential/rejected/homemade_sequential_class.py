# Faux : cette classe Sequential est écrite à la main.
# Refusé par : `model` est un réseau séquentiel
from keras.layers import Dense


class Sequential:
    def __init__(self):
        self.layers = []

    def add(self, layer):
        self.layers.append(layer)


model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(1))
