# Juste : la couche est aussi placée dans un réseau, `layer` reste la couche.
from keras import Input, Sequential
from keras.layers import Dense

layer = Dense(60, activation="relu")
reseau = Sequential()
reseau.add(Input(shape=(2,)))
reseau.add(layer)
