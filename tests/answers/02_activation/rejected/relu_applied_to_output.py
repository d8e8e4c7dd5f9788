# Faux : relu est appliquée à la sortie, `layer` n'est plus une couche.
# Refusé par : `layer` est une couche Dense
import keras
from keras.layers import Dense

entree = keras.Input(shape=(3,))
layer = keras.activations.relu(Dense(60)(entree))
