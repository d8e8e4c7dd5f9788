# Juste : une seule permutation sert à X et à y, chaque tumeur garde son étiquette.
import numpy as np
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X = df[["size", "p53_concentration"]].values
y = df["is_cancerous"].values

indices = np.random.permutation(len(X))
X_train, y_train = X[indices[:350]], y[indices[:350]]
X_test, y_test = X[indices[350:]], y[indices[350:]]

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
