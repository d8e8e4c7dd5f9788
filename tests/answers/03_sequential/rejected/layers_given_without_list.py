# Faux : les couches ne sont pas dans une liste, Keras les refuse (ValueError).
# Refusé par : le fichier s'exécute
from keras.models import Sequential
from keras.layers import Dense

model = Sequential(Dense(30, activation="relu"), Dense(1, activation="linear"))
