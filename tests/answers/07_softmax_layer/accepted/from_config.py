# Juste : la couche est recréée à partir de sa configuration.
from keras.layers import Dense

modele = Dense(10, activation="softmax")
layer = Dense.from_config(modele.get_config())
