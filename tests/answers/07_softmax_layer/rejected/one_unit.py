# Faux : la couche n'a qu'un neurone.
# Refusé par : la couche a 10 neurones
from keras.layers import Dense

layer = Dense(units=1, activation="softmax")
