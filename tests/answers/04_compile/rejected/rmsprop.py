# Faux : l'optimiseur est rmsprop.
# Refusé par : l'optimiseur est sgd
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="rmsprop", loss="mse")
