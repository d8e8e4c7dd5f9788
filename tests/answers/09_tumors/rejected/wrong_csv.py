# Faux : c'est houses.csv qui est lu, avec une étiquette inventée.
# Refusé par : `df` contient les données de tumors.csv
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X = df[["size", "nb_room"]]
y = (df["price"] > 3).astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
