# Faux : un texte posé après coup n'est pas une fonction, la couche est inutilisable.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(10)
layer.activation = "softmax"
