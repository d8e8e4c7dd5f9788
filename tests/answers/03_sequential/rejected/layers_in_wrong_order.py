# Faux : les deux couches sont dans le mauvais ordre.
# Refusé par : la première couche a 30 neurones ; la première couche est activée par relu ; la seconde couche a 1 neurone ; la seconde couche a une activation linéaire
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=1, activation="linear"))
model.add(Dense(units=30, activation="relu"))
