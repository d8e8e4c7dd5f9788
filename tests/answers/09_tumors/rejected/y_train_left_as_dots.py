# Faux : les étiquettes sont dans labels_train, y_train vaut encore `...`.
# Refusé par : `y_train` contient la classe de chaque tumeur de `X_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
y_train = ...
X_train, X_test, labels_train, labels_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, labels_train, epochs=3)
