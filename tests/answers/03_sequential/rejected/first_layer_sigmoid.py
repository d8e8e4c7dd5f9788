# Faux : la première couche est activée par sigmoid.
# Refusé par : la première couche est activée par relu
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="sigmoid"))
model.add(Dense(units=1, activation="linear"))
