# Juste : les 400 premières lignes servent à l'entraînement.
import os
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv(os.path.join("data", "houses.csv"))
X = df[["size", "nb_room"]]
y = df["price"]

X_train, X_test = X[:400], X[400:]
y_train, y_test = y[:400], y[400:]

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
