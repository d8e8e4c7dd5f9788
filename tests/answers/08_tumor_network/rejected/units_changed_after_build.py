# Faux : `units` est changé après la construction, les poids restent ceux de 10 neurones.
# Refusé par : la première couche a 20 neurones
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(10, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))

model.layers[0].units = 20
