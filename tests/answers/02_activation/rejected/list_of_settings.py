# Faux : `layer` est une liste de réglages.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = [Dense, 60, "relu"]
