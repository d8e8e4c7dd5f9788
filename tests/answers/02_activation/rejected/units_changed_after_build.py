# Faux : `units` est changé après la construction, les poids restent ceux de 45 neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(45, activation="relu")
layer.build((None, 2))
layer.units = 60
