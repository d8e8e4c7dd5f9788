# Faux : le réseau a appris avec adam, sgd n'arrive qu'après.
# Refusé par : l'optimiseur est sgd
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="adam")
model.fit(X_train, y_train, epochs=1)

# correction : il faut sgd
model.compile(loss="mse", optimizer="sgd")
