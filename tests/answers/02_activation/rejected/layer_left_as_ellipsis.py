# Faux : la réponse est dans `Layer`, et `layer` vaut encore `...`.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = ...
Layer = Dense(60, activation="relu")
