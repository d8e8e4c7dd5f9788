# Juste : le `...` de départ est remplacé plus bas.
from keras.layers import Dense

layer = ...

layer = Dense(60, activation="relu")
