# Faux : la fonction prend la racine carrée de l'erreur quadratique moyenne.
# Refusé par : la perte est l'erreur quadratique moyenne (mse)
import keras
from keras.models import Sequential
from keras.layers import Dense


def rmse(y_true, y_pred):
    return keras.ops.sqrt(keras.ops.mean(keras.ops.square(y_true - y_pred)))


model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss=rmse)
