# Juste : les réglages sont dépaquetés.
from keras import Sequential
from keras.layers import Dense

premiere = {"units": 20, "activation": "relu", "input_shape": (2,)}
seconde = (2, "softmax")

model = Sequential([Dense(**premiere), Dense(*seconde)])
