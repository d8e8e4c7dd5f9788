# Faux : ce sont dix couches d'un neurone.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = [Dense(1, activation="softmax") for i in range(10)]
