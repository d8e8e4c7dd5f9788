# Faux : "softmax" est donné à `use_bias`, la couche reste linéaire.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(10, use_bias="softmax")
