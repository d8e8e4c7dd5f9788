# Juste : les neurones et l'activation sont nommés.
from keras.layers import Dense

layer = Dense(units=60, activation="relu")
