# Faux : la couche s'appelle `layers` au lieu de `layer`.
# Refusé par : la variable `layer` existe
from keras.layers import Dense

layers = Dense(60, activation="relu")
