# Faux : la couche n'a qu'un neurone.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(1, "relu")
