# Faux : le nombre de lignes du tableau est compté dans la forme de l'entrée.
# Refusé par : le réseau attend deux valeurs par tumeur
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(500, 2)))
model.add(Dense(2, activation="softmax"))
