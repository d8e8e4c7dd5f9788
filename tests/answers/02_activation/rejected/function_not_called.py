# Faux : `layer` est la fonction, elle n'est pas appelée.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = lambda: Dense(60, activation="relu")
