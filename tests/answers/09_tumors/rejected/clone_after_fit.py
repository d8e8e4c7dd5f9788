# Faux : clone_model ne copie pas les poids appris.
# Refusé par : le réseau est entraîné pendant 3 epochs
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense
from keras.models import clone_model

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

reseau = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
reseau.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
reseau.fit(X_train, y_train, epochs=3)

model = clone_model(reseau)
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
