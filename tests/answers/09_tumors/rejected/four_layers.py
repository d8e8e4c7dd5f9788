# Faux : une couche d'entrée de 2 neurones est ajoutée, le réseau a quatre couches.
# Refusé par : le réseau a trois couches Dense
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential()
model.add(Dense(2, activation="relu"))
model.add(Dense(30, activation="relu"))
model.add(Dense(15, activation="relu"))
model.add(Dense(2, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
