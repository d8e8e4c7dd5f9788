# Faux : les étiquettes sont inversées, 1 veut dire bénin.
# Refusé par : `y_train` contient la classe de chaque tumeur de `X_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X = df[["size", "p53_concentration"]]
y = 1 - df["is_cancerous"]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
