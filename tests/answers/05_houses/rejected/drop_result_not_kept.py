# Faux : le résultat de drop n'est pas gardé, le prix reste dans X_train.
# Refusé par : `X_train` contient les colonnes size et nb_room de maisons
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test = train_test_split(df)
y_train = X_train["price"]
y_test = X_test["price"]
X_train.drop(columns=["price"])
X_test.drop(columns=["price"])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
