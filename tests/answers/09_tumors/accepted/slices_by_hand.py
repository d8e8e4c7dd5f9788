# Juste : les premières lignes pour l'entraînement, les dernières pour le test.
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("./data/tumors.csv")
n_train = round(len(df) * 0.8)
X_train = df.iloc[:n_train, :-1]
y_train = df.iloc[:n_train, -1]
X_test = df.iloc[n_train:, :-1]
y_test = df.iloc[n_train:, -1]

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3, batch_size=1)
