# Faux : un second fit, censé évaluer, apprend sur les lignes de test.
# Refusé par : le réseau est entraîné pendant 1 epoch ; il est entraîné sur `X_train` et `y_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
# on teste le modèle
model.fit(X_test, y_test, epochs=1)
