# Faux : `units` est changé après la construction, les poids restent ceux de 5 neurones.
# Refusé par : la couche a 10 neurones
from keras.layers import Dense

layer = Dense(5, activation="softmax")
layer.build((None, 3))
layer.units = 10
