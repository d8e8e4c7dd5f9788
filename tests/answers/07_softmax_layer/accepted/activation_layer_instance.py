# Juste : un objet Activation("softmax") sert d'activation.
from keras.layers import Activation, Dense

layer = Dense(10, activation=Activation("softmax"))
