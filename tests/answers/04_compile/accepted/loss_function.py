# Juste : la perte est donnée comme une fonction.
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])

model.compile(optimizer="sgd", loss=keras.losses.mean_squared_error)
