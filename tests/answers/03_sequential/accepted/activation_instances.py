# Juste : les activations sont des objets ReLU et Activation.
from keras import Sequential, layers

model = Sequential([
    layers.Dense(30, activation=layers.ReLU()),
    layers.Dense(1, activation=layers.Activation("linear")),
])
