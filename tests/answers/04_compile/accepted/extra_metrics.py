# Juste : des métriques en plus ne changent ni l'optimiseur ni la perte.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss="mse", metrics=["mae", "accuracy"])
