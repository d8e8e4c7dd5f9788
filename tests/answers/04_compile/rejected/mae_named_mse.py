# Faux : la perte MeanAbsoluteError porte seulement le nom de mse.
# Refusé par : la perte est l'erreur quadratique moyenne (mse)
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

perte = keras.losses.MeanAbsoluteError(name="mean_squared_error")
model.compile(optimizer="sgd", loss=perte)
