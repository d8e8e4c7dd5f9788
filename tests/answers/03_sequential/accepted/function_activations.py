# Juste : les activations sont données comme des fonctions.
from keras import Sequential
from keras.activations import linear, relu
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation=relu))
model.add(Dense(1, activation=linear))
