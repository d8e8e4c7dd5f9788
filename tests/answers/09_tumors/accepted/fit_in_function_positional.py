# Juste : tout est rangé dans des fonctions, et fit reçoit ses arguments par position.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

BATCH = 10
EPOCHS = 3


def lire_donnees():
    return pd.read_csv("tumors.csv")


def construire():
    couches = [Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")]
    return Sequential(couches)


def entrainer(modele, X, y):
    modele.compile("sgd", "sparse_categorical_crossentropy")
    modele.fit(X, y, BATCH, EPOCHS)
    return modele


df = lire_donnees()
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])
model = entrainer(construire(), X_train, y_train)
