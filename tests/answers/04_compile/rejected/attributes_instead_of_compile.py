# Faux : poser les attributs ne compile pas le réseau.
# Refusé par : le réseau est compilé
from keras.optimizers import SGD
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.optimizer = SGD()
model.loss = "mse"
