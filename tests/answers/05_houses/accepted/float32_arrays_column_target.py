# Juste : convertis en float32, avec une cible en colonne, ce sont les mêmes nombres.
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential, Input
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X = df[["size", "nb_room"]].to_numpy().astype("float32")
y = np.array(df["price"], dtype="float32").reshape(-1, 1)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=100)

model = Sequential([Input((2,)), Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
