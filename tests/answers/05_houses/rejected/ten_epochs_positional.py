# Faux : dix epochs, données par position.
# Refusé par : le réseau est entraîné pendant 1 epoch
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, 32, 10)
