# Faux : relu6 s'arrête à 6.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, activation="relu6")
