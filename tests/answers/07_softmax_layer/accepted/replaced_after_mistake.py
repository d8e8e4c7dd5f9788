# Juste : la première tentative est remplacée.
from keras.layers import Dense

layer = Dense(10, activation="sigmoid")
layer = Dense(10, activation="softmax")
