# Faux : X_train contient toutes les tumeurs, rien n'est gardé pour le test.
# Refusé par : une partie des tumeurs est gardée pour le test
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train = df[["size", "p53_concentration"]]
y_train = df["is_cancerous"]

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
