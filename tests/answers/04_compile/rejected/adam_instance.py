# Faux : l'optimiseur est un objet Adam.
# Refusé par : l'optimiseur est sgd
from keras.optimizers import Adam
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer=Adam(learning_rate=0.01), loss="mse")
