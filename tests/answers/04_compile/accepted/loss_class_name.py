# Juste : "MeanSquaredError" est le nom de la classe de perte.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])

model.compile(optimizer="sgd", loss="MeanSquaredError")
