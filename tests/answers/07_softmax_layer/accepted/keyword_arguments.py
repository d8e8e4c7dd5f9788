# Juste : les neurones et l'activation sont nommés.
from keras.layers import Dense

layer = Dense(units=10, activation="softmax")
