# Faux : l'activation est relu.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(units=10, activation="relu")
