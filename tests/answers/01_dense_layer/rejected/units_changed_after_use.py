# Faux : la couche a déjà servi, changer `units` ne lui donne pas de nouveaux neurones.
# Refusé par : la couche a 60 neurones
import numpy as np
from keras.layers import Dense

layer = Dense(units=45)
print(layer(np.zeros((1, 2))).shape)

layer.units = 60
