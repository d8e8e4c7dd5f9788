# Faux : `layer` est le résultat de la couche sur des nombres.
# Refusé par : `layer` est une couche Dense
import numpy as np
from keras.layers import Dense

layer = Dense(units=60)(np.ones((1, 3)))
