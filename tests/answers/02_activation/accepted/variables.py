# Juste : les réglages sont rangés dans des variables.
from keras.layers import Dense

neurones = 60
fonction_activation = "relu"

layer = Dense(units=neurones, activation=fonction_activation)
