# Faux : les réglages sont prêts mais `compile` n'est pas appelée.
# Refusé par : le réseau est compilé
from keras.optimizers import SGD
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

optimizer = SGD()
loss = "mse"
