# Juste : la graine et les affichages sont sans effet.
import keras
from keras.models import Sequential
from keras.layers import Dense

keras.utils.set_random_seed(0)

model = Sequential()
print("Première couche")
model.add(Dense(units=30, activation="relu"))
print("Seconde couche")
model.add(Dense(units=1, activation="linear"))
print(len(model.layers), "couches")
