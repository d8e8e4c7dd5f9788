# Juste : la couche de 60 neurones est prise dans un dictionnaire.
from keras.layers import Dense

couches = {"petite": Dense(45), "grande": Dense(60)}
layer = couches["grande"]
