# Faux : la séparation est refaite après l'entraînement, le réseau a appris sur d'autres lignes.
# Refusé par : il est entraîné sur `X_train` et `y_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X = df[["size", "p53_concentration"]]
y = df["is_cancerous"]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)

X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2)
print(model.evaluate(X_test, y_test))
