# Faux : `layer` est la classe Dense, aucune couche n'est créée.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = Dense
units = 60
