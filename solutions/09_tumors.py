"""Kata 09 : classer des tumeurs, réponse de référence"""

import pandas as pd
from keras import Sequential
from keras.layers import Dense
from sklearn.model_selection import train_test_split

df = pd.read_csv("data/tumors.csv")

X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential(
    [
        Dense(units=30, activation="relu"),
        Dense(units=15, activation="relu"),
        # Une probabilité par classe : la première pour « bénigne » (0), la seconde pour « maligne » (1).
        Dense(units=2, activation="softmax"),
    ]
)

# L'entropie croisée est faible quand la vraie classe reçoit une probabilité proche de 1. « sparse » veut dire que les
# étiquettes sont des numéros de classe (0 ou 1) ; pour des étiquettes « one-hot », ce serait categorical_crossentropy.
# Un seul neurone sigmoid avec binary_crossentropy conviendrait tout aussi bien.
model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy", metrics=["accuracy"])

model.fit(X_train, y_train, epochs=3)
