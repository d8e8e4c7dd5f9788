# Juste : la forme de l'entrée est donnée en plus.
from keras.layers import Dense

layer = Dense(10, activation="softmax", input_shape=(784,))
