# Faux : `layer` est la sortie de la couche appliquée à une entrée.
# Refusé par : `layer` est une couche Dense
import keras

entree = keras.Input(shape=(3,))
layer = keras.layers.Dense(60)(entree)
