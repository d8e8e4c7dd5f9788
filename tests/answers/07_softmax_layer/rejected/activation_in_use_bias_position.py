# Faux : "softmax" est pris pour `use_bias`, la couche reste linéaire.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(10, None, "softmax")
