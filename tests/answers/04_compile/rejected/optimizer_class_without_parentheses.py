# Faux : il manque les parenthèses après SGD (ValueError).
# Refusé par : le fichier s'exécute
from keras.optimizers import SGD
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer=SGD, loss="mse")
