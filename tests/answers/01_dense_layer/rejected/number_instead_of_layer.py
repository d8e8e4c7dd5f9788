# Faux : `layer` est le nombre 60, pas une couche.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = 60
