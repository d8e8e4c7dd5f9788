# Faux : seul le nom de la couche est relu.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, name="relu")
