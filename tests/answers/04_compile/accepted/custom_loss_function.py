# Juste : la fonction calcule la moyenne des carrés des écarts.
import keras
from keras.models import Sequential
from keras.layers import Dense


def erreur(y_vrai, y_predit):
    ecart = y_vrai - y_predit
    return keras.ops.mean(keras.ops.square(ecart), axis=-1)


model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss=erreur)
