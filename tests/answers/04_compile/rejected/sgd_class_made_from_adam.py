# Faux : cette classe SGD hérite d'Adam.
# Refusé par : l'optimiseur est sgd
from keras.optimizers import Adam
from keras.models import Sequential
from keras.layers import Dense


class SGD(Adam):
    pass


model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer=SGD(), loss="mse")
