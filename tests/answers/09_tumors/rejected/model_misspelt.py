# Faux : le réseau s'appelle Model, le nom model n'existe pas.
# Refusé par : la variable `model` existe
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

Model = Sequential()
Model.add(Dense(30, activation="relu"))
Model.add(Dense(15, activation="relu"))
Model.add(Dense(2, activation="softmax"))
Model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
Model.fit(X_train, y_train, epochs=3)
