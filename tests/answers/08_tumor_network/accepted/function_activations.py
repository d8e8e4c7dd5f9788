# Juste : les activations sont des fonctions de Keras.
from keras import Sequential
from keras.activations import relu, softmax
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, relu, input_shape=[2]))
model.add(Dense(2, softmax))
