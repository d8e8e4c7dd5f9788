# Juste : la forme de l'entrée est donnée en plus.
from keras.layers import Dense

layer = Dense(60, activation="relu", input_shape=(4,))
