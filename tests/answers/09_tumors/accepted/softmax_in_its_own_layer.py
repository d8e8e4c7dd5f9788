# Juste : softmax est écrit dans une couche à part, le calcul est le même.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Activation, Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(15, activation="relu"))
model.add(Dense(2))
model.add(Activation("softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
