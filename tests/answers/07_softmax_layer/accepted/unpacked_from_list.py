# Juste : la dernière couche de la liste est la bonne.
from keras.layers import Dense

*autres, layer = [Dense(30, "relu"), Dense(20, "relu"), Dense(10, "softmax")]
