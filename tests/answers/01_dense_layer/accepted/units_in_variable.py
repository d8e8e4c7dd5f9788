# Juste : le nombre de neurones est rangé dans une variable.
from keras.layers import Dense

nb_neurones = 60
layer = Dense(units=nb_neurones)
