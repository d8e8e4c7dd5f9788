# Faux : la forme compte 3 caractéristiques, avec la réponse en trop.
# Refusé par : le réseau attend deux valeurs par tumeur
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(3,)))
model.add(Dense(2, activation="softmax"))
