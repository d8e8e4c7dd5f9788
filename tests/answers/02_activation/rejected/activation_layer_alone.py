# Faux : `layer` n'est qu'une couche d'activation.
# Refusé par : `layer` est une couche Dense
from keras.layers import Activation, Dense

layer = Dense(60)
layer = Activation("relu")
