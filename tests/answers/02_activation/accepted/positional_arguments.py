# Juste : les deux réglages sont donnés par position.
from keras.layers import Dense

layer = Dense(60, "relu")
