# Juste : un objet Activation("relu") sert d'activation.
from keras.layers import Activation, Dense

layer = Dense(60, activation=Activation("relu"))
