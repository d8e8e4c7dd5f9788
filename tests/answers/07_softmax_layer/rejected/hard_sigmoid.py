# Faux : l'activation est hard_sigmoid.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(10, activation="hard_sigmoid")
