# Faux : `layer` est la sortie de la couche.
# Refusé par : `layer` est une couche Dense
import keras

entree = keras.Input(shape=(20,))
layer = keras.layers.Dense(10, activation="softmax")(entree)
