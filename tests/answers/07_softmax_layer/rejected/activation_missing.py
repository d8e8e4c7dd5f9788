# Faux : l'activation est oubliée.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(units=10)
