# Faux : c'est une couche de convolution.
# Refusé par : `layer` est une couche Dense
from keras.layers import Conv2D

layer = Conv2D(10, 3, activation="softmax")
