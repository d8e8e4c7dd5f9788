# Juste : une couche Softmax sert d'activation.
from keras.layers import Dense, Softmax

layer = Dense(10, activation=Softmax())
