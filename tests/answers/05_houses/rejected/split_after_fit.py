# Faux : l'entraînement a lieu sur toutes les lignes, la séparation vient après.
# Refusé par : il est entraîné sur `X_train` et `y_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train = df[["size", "nb_room"]]
y_train = df["price"]

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)

X_train, X_test, y_train, y_test = train_test_split(X_train, y_train)
print(model.evaluate(X_test, y_test))
