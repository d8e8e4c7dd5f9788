# Faux : la perte est l'erreur en pourcentage.
# Refusé par : la perte est l'erreur quadratique moyenne (mse)
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss="mape")
