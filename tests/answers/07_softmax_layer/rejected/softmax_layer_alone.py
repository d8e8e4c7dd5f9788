# Faux : `layer` est une couche Softmax sans neurones.
# Refusé par : `layer` est une couche Dense
from keras.layers import Softmax

layer = Softmax()
