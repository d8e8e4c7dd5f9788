# Faux : `"main"` sans tirets bas n'est jamais vrai, rien n'est compilé.
# Refusé par : le réseau est compilé
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

if __name__ == "main":
    model.compile(optimizer="sgd", loss="mse")
