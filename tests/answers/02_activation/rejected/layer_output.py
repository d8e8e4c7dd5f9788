# Faux : `layer` est le résultat de la couche.
# Refusé par : `layer` est une couche Dense
import numpy as np
from keras.layers import Dense

x = np.array([[1.0, 2.0, 3.0]])
layer = Dense(60, activation="relu")(x)
