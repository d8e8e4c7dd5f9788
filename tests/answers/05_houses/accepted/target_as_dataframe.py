# Juste : y_train est un DataFrame d'une colonne.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv", sep=",")
X = df.loc[:, ["size", "nb_room"]]
y = df[["price"]]
y_train, y_test, X_train, X_test = train_test_split(y, X, test_size=0.2)
print(X_train.shape, y_train.shape)

model = Sequential()
model.add(Dense(units=5, activation="tanh"))
model.add(Dense(units=1))
model.compile(loss="mse", optimizer="sgd")
model.fit(x=X_train, y=y_train, epochs=1)
