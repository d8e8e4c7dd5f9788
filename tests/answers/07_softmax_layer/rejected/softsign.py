# Faux : softsign n'est pas softmax.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(10, activation="softsign")
