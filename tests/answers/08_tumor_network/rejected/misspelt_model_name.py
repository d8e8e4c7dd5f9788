# Faux : le réseau s'appelle `modele` au lieu de `model`.
# Refusé par : la variable `model` existe
from keras.models import Sequential
from keras.layers import Dense

modele = Sequential()
modele.add(Dense(20, activation="relu", input_shape=(2,)))
modele.add(Dense(2, activation="softmax"))
