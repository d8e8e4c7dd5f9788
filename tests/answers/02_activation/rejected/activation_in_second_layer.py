# Faux : l'activation est mise dans une autre variable.
# Refusé par : la couche est activée par relu
from keras.layers import Activation, Dense

layer = Dense(60)
activation = Activation("relu")
