# Faux : l'objet a les bons attributs mais ce n'est pas une couche.
# Refusé par : `layer` est une couche Dense
from types import SimpleNamespace

import keras

layer = SimpleNamespace(units=10, activation=keras.activations.softmax)
