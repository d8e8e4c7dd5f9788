# Faux : iloc[:, 1:] prend nb_room et price au lieu de size et nb_room.
# Refusé par : `X_train` contient les colonnes size et nb_room de maisons
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X = df.iloc[:, 1:]
y = df.iloc[:, -1]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
