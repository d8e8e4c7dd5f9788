# Faux : une couche Dense de 2 neurones a été mise à la place de l'entrée.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(2, input_shape=(2,)))
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
