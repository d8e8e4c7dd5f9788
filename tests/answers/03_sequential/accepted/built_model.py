# Juste : le réseau est déjà construit.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])
model.build((None, 2))
model.summary()
