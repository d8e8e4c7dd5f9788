# Faux : l'ordre des noms est mauvais, y_train contient les X de test, et test_size=0.5 le cache.
# Refusé par : `y_train` contient le prix de chaque maison de `X_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, y_train, X_test, y_test = train_test_split(df[["size", "nb_room"]], df["price"], test_size=0.5)

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
