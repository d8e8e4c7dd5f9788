# Faux : il manque le zéro, la couche a 6 neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=6)
