# Faux : la forme (2, 1) décrit deux lignes d'une seule valeur.
# Refusé par : le réseau attend deux valeurs par tumeur
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2, 1)))
model.add(Dense(2, activation="softmax"))
