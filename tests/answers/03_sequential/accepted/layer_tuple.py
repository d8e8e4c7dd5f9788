# Juste : un tuple de couches convient aussi.
from keras import Sequential
from keras.layers import Dense

couches = (Dense(30, activation="relu"), Dense(1))
model = Sequential(couches)
