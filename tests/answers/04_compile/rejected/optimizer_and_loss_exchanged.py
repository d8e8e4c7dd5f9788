# Faux : l'optimiseur et la perte sont échangés (ValueError).
# Refusé par : le fichier s'exécute
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile("mse", "sgd")
