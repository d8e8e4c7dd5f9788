# Faux : la variable `input_shape` n'est pas donnée à la couche.
# Refusé par : le réseau attend deux valeurs par tumeur
from keras.models import Sequential
from keras.layers import Dense

input_shape = (2,)

model = Sequential()
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
