# Faux : c'est un autre réseau qui est compilé.
# Refusé par : le réseau est compilé
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model_2 = Sequential([Dense(30, activation="relu"), Dense(1)])
model_2.compile(optimizer="sgd", loss="mse")
