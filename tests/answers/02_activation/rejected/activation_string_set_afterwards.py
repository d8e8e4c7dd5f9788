# Faux : un texte posé après coup n'est pas une fonction, la couche est inutilisable.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60)
layer.activation = "relu"
