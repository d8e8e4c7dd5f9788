# Faux : seul le nom de la couche est softmax.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(10, name="softmax")
