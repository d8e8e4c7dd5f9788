# Juste : la couche est essayée, et la somme de chaque ligne vaut 1.
import numpy as np
from keras.layers import Dense

layer = Dense(10, activation="softmax")

probabilites = layer(np.random.rand(3, 5))
print(probabilites.numpy().sum(axis=1))
