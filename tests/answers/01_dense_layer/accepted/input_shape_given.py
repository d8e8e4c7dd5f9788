# Juste : la forme de l'entrée est donnée en plus.
from keras.layers import Dense

layer = Dense(60, input_shape=(3,))
