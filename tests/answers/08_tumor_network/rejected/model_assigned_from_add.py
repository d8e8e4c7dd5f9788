# Faux : `add` ne renvoie rien, donc `model` vaut None.
# Refusé par : `model` est un réseau
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model = model.add(Dense(2, activation="softmax"))
