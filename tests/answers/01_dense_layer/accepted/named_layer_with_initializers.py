# Juste : le nom et les valeurs de départ des poids ne changent pas le nombre de neurones.
from keras.layers import Dense

layer = Dense(
    60,
    name="couche_45",
    kernel_initializer="zeros",
    bias_initializer="ones",
)
