# Juste : un taux d'apprentissage qui diminue reste du SGD.
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])

taux = keras.optimizers.schedules.ExponentialDecay(0.1, decay_steps=100, decay_rate=0.9)
model.compile(optimizer=keras.optimizers.SGD(taux), loss="mse")
