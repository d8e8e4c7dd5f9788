# Faux : c'est un réseau fonctionnel, pas un réseau séquentiel.
# Refusé par : `model` est un réseau séquentiel
import keras
from keras.layers import Dense

entree = keras.Input(shape=(2,))
x = Dense(30, activation="relu")(entree)
sortie = Dense(1)(x)
model = keras.Model(inputs=entree, outputs=sortie)
