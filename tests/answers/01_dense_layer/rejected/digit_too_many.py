# Faux : un zéro de trop, la couche a 600 neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=600)
