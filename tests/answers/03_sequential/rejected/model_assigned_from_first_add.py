# Faux : après le premier `model = model.add(...)`, `model` vaut None (AttributeError).
# Refusé par : le fichier s'exécute
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model = model.add(Dense(30, activation="relu"))
model = model.add(Dense(1))
