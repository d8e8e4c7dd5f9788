# Juste : la classe de perte calcule l'erreur quadratique moyenne.
import keras
from keras.models import Sequential
from keras.layers import Dense


class MaPerte(keras.losses.Loss):
    def call(self, y_true, y_pred):
        return keras.ops.mean(keras.ops.square(y_pred - y_true), axis=-1)


model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss=MaPerte())
