# Faux : la fonction s'appelle mean_squared_error mais prend la valeur absolue.
# Refusé par : la perte est l'erreur quadratique moyenne (mse)
import keras
from keras.models import Sequential
from keras.layers import Dense


def mean_squared_error(y_true, y_pred):
    return keras.ops.mean(keras.ops.abs(y_true - y_pred), axis=-1)


model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss=mean_squared_error)
