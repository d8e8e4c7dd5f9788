# Faux : y contient les deux caractéristiques au lieu du prix.
# Refusé par : `y_train` contient le prix de chaque maison de `X_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X = df[["size", "nb_room"]]
y = df[["size", "nb_room"]]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
