# Faux : l'activation est sigmoid.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, activation="sigmoid")
