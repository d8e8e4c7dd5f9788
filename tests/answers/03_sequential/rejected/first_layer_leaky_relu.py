# Faux : leaky_relu n'est pas relu.
# Refusé par : la première couche est activée par relu
import keras
from keras.layers import Dense

model = keras.Sequential()
model.add(Dense(30, activation=keras.activations.leaky_relu))
model.add(Dense(1))
