# Faux : la forme n'a qu'une caractéristique.
# Refusé par : le réseau attend deux valeurs par tumeur
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=[1]))
model.add(Dense(2, activation="softmax"))
