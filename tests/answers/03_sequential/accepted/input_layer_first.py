# Juste : `InputLayer` ne fait que décrire l'entrée.
from keras import Sequential
from keras.layers import Dense, InputLayer

model = Sequential()
model.add(InputLayer(shape=(2,)))
model.add(Dense(30, activation="relu"))
model.add(Dense(1))
