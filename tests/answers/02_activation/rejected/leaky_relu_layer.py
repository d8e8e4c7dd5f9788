# Faux : une couche LeakyReLU sert d'activation.
# Refusé par : la couche est activée par relu
from keras.layers import Dense, LeakyReLU

layer = Dense(60, activation=LeakyReLU())
