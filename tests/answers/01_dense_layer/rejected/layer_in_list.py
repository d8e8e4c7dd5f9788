# Faux : `layer` est une liste qui contient la couche.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = [Dense(60)]
