# Juste : l'ancien réseau est remplacé par le bon.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(10, activation="sigmoid"))
model.add(Dense(3, activation="relu"))

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(1))
