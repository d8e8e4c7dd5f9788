# Faux : les guillemets font de la couche un simple texte.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = "Dense(60)"
