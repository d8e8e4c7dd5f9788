# Faux : c'est une couche de convolution.
# Refusé par : `layer` est une couche Dense
from keras.layers import Conv1D

layer = Conv1D(60, kernel_size=1)
