# Juste : l'ancienne couche est remplacée par une couche de 60 neurones.
from keras.layers import Dense

layer = Dense(units=45)

# on la remplace
layer = Dense(units=60)
