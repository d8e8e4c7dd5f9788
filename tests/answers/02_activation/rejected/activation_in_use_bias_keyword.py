# Faux : "relu" est donné à `use_bias`, la couche reste linéaire.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(units=60, use_bias="relu")
