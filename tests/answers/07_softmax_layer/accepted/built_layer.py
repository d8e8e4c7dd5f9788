# Juste : la couche est déjà construite.
from keras.layers import Dense

layer = Dense(10, activation="softmax")
layer.build((None, 4))
