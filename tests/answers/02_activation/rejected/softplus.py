# Faux : softplus ressemble à relu mais n'est jamais nulle.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, activation="softplus")
