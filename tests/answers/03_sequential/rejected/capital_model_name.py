# Faux : le réseau s'appelle `Model` avec une majuscule.
# Refusé par : la variable `model` existe
from keras.models import Sequential
from keras.layers import Dense

Model = Sequential()
Model.add(Dense(units=30, activation="relu"))
Model.add(Dense(units=1, activation="linear"))
