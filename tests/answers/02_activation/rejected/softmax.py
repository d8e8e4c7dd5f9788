# Faux : l'activation est softmax.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, activation="softmax")
