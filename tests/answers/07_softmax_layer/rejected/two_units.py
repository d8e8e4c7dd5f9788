# Faux : la couche a 2 neurones.
# Refusé par : la couche a 10 neurones
from keras.layers import Dense

layer = Dense(2, "softmax")
