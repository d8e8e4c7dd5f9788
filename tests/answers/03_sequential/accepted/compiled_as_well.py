# Juste : le réseau est déjà compilé, ce qui ne gêne pas.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="adam", loss="mae")
