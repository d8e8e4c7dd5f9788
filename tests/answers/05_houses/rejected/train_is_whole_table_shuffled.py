# Faux : sample(frac=1) mélange le tableau mais garde toutes les lignes.
# Refusé par : une partie des maisons est gardée pour le test
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
train = df.sample(frac=1, random_state=0)
test = df.sample(frac=0.2, random_state=0)
X_train, y_train = train[["size", "nb_room"]], train["price"]
X_test, y_test = test[["size", "nb_room"]], test["price"]

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
