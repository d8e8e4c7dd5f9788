# Faux : les tranches de X et de y ne sont pas les mêmes lignes.
# Refusé par : `y_train` contient le prix de chaque maison de `X_train`
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X = df[["size", "nb_room"]].values
y = df["price"].values
X_train, X_test = X[:400], X[400:]
y_train, y_test = y[100:], y[:100]

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
