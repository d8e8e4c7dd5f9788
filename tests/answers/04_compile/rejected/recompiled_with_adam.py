# Faux : la seconde compilation remplace sgd par adam.
# Refusé par : l'optimiseur est sgd
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss="mse")
model.compile(optimizer="adam", loss="mse")
