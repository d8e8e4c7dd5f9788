# Faux : le réseau n'apprend que sur les cent premières lignes d'entraînement.
# Refusé par : il est entraîné sur `X_train` et `y_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="sgd")
model.fit(X_train[:100], y_train[:100], epochs=3)
