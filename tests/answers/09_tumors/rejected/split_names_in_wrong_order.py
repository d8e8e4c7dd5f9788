# Faux : les quatre noms ne sont pas dans l'ordre que rend train_test_split, y_train contient des X.
# Refusé par : `y_train` contient la classe de chaque tumeur de `X_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X = df[["size", "p53_concentration"]]
y = pd.get_dummies(df["is_cancerous"])
X_train, y_train, X_test, y_test = train_test_split(X, y, test_size=0.5)

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
