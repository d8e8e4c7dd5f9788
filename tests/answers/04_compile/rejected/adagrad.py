# Faux : l'optimiseur est Adagrad.
# Refusé par : l'optimiseur est sgd
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])

model.compile(keras.optimizers.Adagrad(), "mse")
