# Faux : la fonction qui compile n'est jamais appelée.
# Refusé par : le réseau est compilé
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))


def compiler():
    model.compile(optimizer="sgd", loss="mse")
