# Juste : `reseau` et `model` sont le même objet.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

reseau = model
reseau.compile(optimizer="sgd", loss="mse")
