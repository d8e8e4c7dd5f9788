# Faux : le tableau est dans data, df vaut encore `...`.
# Refusé par : `df` contient les données de houses.csv
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = ...
data = pd.read_csv("houses.csv")

X_train, X_test, y_train, y_test = train_test_split(data[["size", "nb_room"]], data["price"])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
