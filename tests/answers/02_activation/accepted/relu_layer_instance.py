# Juste : une couche ReLU sert d'activation.
from keras.layers import Dense, ReLU

layer = Dense(60, activation=ReLU())
