# Faux : log_softmax donne le logarithme des probabilités.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(units=10, activation="log_softmax")
