# Juste : `modele` et `model` désignent le même réseau.
from keras import Sequential
from keras.layers import Dense

modele = Sequential()
modele.add(Dense(30, activation="relu"))
modele.add(Dense(1))

model = modele
