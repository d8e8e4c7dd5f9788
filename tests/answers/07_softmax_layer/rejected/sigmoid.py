# Faux : l'activation est sigmoid.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(units=10, activation="sigmoid")
