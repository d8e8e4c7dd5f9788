# Juste : l'optimiseur et la perte sont retrouvés par leurs noms.
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])

optimiseur = keras.optimizers.get("sgd")
perte = keras.losses.get("mse")
model.compile(optimizer=optimiseur, loss=perte)
