# Juste : le Bloc-notes de Windows a ajouté une marque BOM au début.
from keras.layers import Dense

layer = Dense(60, activation="relu")
