# Faux : la compilation est restée en commentaire.
# Refusé par : le réseau est compilé
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

# model.compile(optimizer="sgd", loss="mse")
