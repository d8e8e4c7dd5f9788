# Juste : le nombre de neurones est donné par position.
from keras.layers import Dense

layer = Dense(60)
