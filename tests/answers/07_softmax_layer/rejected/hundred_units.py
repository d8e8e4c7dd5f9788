# Faux : un zéro de trop, la couche a 100 neurones.
# Refusé par : la couche a 10 neurones
from keras.layers import Dense

layer = Dense(units=100, activation="softmax")
