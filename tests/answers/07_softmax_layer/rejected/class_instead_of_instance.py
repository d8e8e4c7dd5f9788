# Faux : `layer` est la classe Dense.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = Dense
