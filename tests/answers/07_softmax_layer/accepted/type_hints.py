# Juste : les annotations de type ne changent rien.
from keras.layers import Dense

nb_classes: int = 10
activation: str = "softmax"
layer: Dense = Dense(nb_classes, activation)
