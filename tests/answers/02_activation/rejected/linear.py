# Faux : l'activation est linéaire.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(units=60, activation="linear")
