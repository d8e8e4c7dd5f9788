# Juste : l'entrée est le premier élément de la liste.
from keras import Input, Sequential, layers

model = Sequential([
    Input((2,)),
    layers.Dense(20, "relu"),
    layers.Dense(2, "softmax"),
])
