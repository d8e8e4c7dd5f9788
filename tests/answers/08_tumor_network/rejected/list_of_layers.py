# Faux : `model` est une liste de couches.
# Refusé par : `model` est un réseau
from keras.layers import Dense

model = []
model.append(Dense(20, activation="relu", input_shape=(2,)))
model.append(Dense(2, activation="softmax"))
