# Faux : les activations des deux couches sont échangées.
# Refusé par : la première couche est activée par relu ; la seconde couche a une activation linéaire
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="linear"))
model.add(Dense(units=1, activation="relu"))
