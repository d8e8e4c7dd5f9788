# Juste : les activations sont des objets ReLU et Softmax.
from keras import Sequential, layers

model = Sequential()
model.add(layers.Dense(20, activation=layers.ReLU(), input_shape=(2,)))
model.add(layers.Dense(2, activation=layers.Softmax()))
