# Faux : la forme de l'entrée est oubliée.
# Refusé par : le réseau attend deux valeurs par tumeur
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
