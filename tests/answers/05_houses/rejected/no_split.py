# Faux : les données ne sont pas séparées, X_train contient toutes les maisons.
# Refusé par : une partie des maisons est gardée pour le test
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train = df[["size", "nb_room"]]
y_train = df["price"]

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
