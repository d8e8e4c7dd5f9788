# Juste : un second réseau est entraîné pour comparer, model est bien entraîné trois epochs.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=3)

petit = Sequential([Dense(5, activation="relu"), Dense(2, activation="softmax")])
petit.compile(loss="sparse_categorical_crossentropy", optimizer="adam", metrics=["accuracy"])
petit.fit(X_train, y_train, epochs=10, verbose=0)

print("model :", model.evaluate(X_test, y_test))
print("petit :", petit.evaluate(X_test, y_test))
