# Faux : les nombres de neurones des deux couches sont échangés.
# Refusé par : la première couche a 30 neurones ; la seconde couche a 1 neurone
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=1, activation="relu"))
model.add(Dense(units=30, activation="linear"))
