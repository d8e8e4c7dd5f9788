# Faux : `model` est une couche, pas un réseau.
# Refusé par : `model` est un réseau séquentiel
from keras.layers import Dense

model = Dense(30, activation="relu")
model_2 = Dense(1)
