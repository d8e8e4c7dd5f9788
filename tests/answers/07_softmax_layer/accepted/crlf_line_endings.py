# Juste : le fichier a été enregistré sous Windows (fins de ligne CRLF).
from keras.layers import Dense

# dix classes, donc dix neurones
layer = Dense(units=10, activation="softmax")
