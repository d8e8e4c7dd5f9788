# Faux : la variable s'appelle x_train au lieu de X_train.
# Refusé par : la variable `X_train` existe
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
x_train, x_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(x_train, y_train, epochs=1)
