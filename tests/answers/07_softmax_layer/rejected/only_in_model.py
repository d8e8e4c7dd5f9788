# Faux : la couche est dans un réseau, `layer` n'existe pas.
# Refusé par : la variable `layer` existe
from keras import Sequential
from keras.layers import Dense

model = Sequential([Dense(10, activation="softmax")])
