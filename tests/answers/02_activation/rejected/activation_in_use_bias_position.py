# Faux : "relu" est pris pour `use_bias`, la couche reste linéaire.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, None, "relu")
