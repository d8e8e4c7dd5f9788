# Faux : le réseau compilé est remplacé par un nouveau, non compilé.
# Refusé par : le réseau est compilé
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))
model.compile(optimizer="sgd", loss="mse")

model = Sequential([Dense(30, activation="relu"), Dense(1)])
