# Juste : get_dummies donne les étiquettes one-hot, qui vont avec categorical_crossentropy.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras.models import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X = df.drop(columns=["is_cancerous"])
y = pd.get_dummies(df["is_cancerous"])
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(15, activation="relu"))
model.add(Dense(2, activation="softmax"))
model.compile(loss="categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
