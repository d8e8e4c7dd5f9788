# Faux : la variable `activation` n'est pas donnée à la couche.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

activation = "relu"
layer = Dense(units=60)
