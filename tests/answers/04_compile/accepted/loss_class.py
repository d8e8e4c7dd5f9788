# Juste : Keras crée lui-même la perte à partir de la classe.
from keras.losses import MeanSquaredError
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss=MeanSquaredError)
