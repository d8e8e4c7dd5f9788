# Faux : `layer` est une couche ReLU sans neurones.
# Refusé par : `layer` est une couche Dense
from keras.layers import ReLU

layer = ReLU()
