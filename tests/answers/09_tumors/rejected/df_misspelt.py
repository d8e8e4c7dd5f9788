# Faux : le tableau s'appelle data, le nom df n'existe pas.
# Refusé par : la variable `df` existe
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

data = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(data[["size", "p53_concentration"]], data["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
