# Faux : la couche a 45 neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45, activation="relu")
