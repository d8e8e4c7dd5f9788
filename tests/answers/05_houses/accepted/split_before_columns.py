# Juste : on sépare le tableau entier, puis on choisit les colonnes.
import pandas as pd
from sklearn.model_selection import train_test_split
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense

df = pd.read_csv("houses.csv")

train, test = train_test_split(df, test_size=0.3)

X_train = train[["size", "nb_room"]]
y_train = train["price"]
X_test = test[["size", "nb_room"]]
y_test = test["price"]

model = Sequential([Dense(8, activation="relu"), Dense(1, activation="linear")])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1, validation_data=(X_test, y_test))
