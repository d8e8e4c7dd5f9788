# Juste : une boucle ajoute les deux couches.
from keras.models import Sequential
from keras.layers import Dense

reglages = [(30, "relu"), (1, "linear")]

model = Sequential()
for neurones, activation in reglages:
    model.add(Dense(neurones, activation=activation))
