# Faux : leaky_relu laisse passer une partie des valeurs négatives.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, activation="leaky_relu")
