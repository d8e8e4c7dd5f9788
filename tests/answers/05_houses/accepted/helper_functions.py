# Juste : le réseau est construit et entraîné dans des fonctions.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

EPOCHS = 1


def creer_modele():
    reseau = Sequential()
    reseau.add(Dense(10, input_shape=(2,), activation="relu"))
    reseau.add(Dense(1))
    reseau.compile(loss="mse", optimizer="sgd")
    return reseau


def entrainer(reseau, X, y):
    reseau.fit(X, y, epochs=EPOCHS)


df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])
model = creer_modele()
entrainer(model, X_train, y_train)
