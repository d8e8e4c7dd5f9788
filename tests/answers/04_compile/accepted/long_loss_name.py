# Juste : "mean_squared_error" est le nom complet de mse.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="Sgd", loss="mean_squared_error")
