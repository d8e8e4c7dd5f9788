# Faux : la couche Activation ajoutée à la fin rend la sortie non linéaire.
# Refusé par : la couche de sortie a 1 neurone linéaire
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Activation, Dense

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential()
model.add(Dense(10, activation="relu"))
model.add(Dense(1))
model.add(Activation("relu"))
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
