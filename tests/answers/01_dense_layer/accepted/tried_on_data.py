# Juste : la couche est essayée sur des nombres, mais `layer` reste la couche.
import numpy as np
from keras.layers import Dense

layer = Dense(60)
sortie = layer(np.ones((2, 3)))
print("Forme de la sortie :", sortie.shape)
