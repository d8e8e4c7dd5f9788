"""Kata 05 : prédire le prix d'une maison, réponse de référence"""

import pandas as pd
from keras import Sequential
from keras.layers import Dense
from sklearn.model_selection import train_test_split

df = pd.read_csv("data/houses.csv")

# Le réseau ne verra jamais les lignes de test pendant l'entraînement : elles disent comment il se comporte sur des
# maisons nouvelles. train_test_split mélange X et y de la même façon, chaque maison garde donc son prix.
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential(
    [
        Dense(units=30, activation="relu"),
        # Un prix est un seul nombre, sans borne supérieure : un neurone, sans activation qui le limiterait.
        Dense(units=1, activation="linear"),
    ]
)

# Pour une régression, la perte doit grandir avec l'écart entre le prix prédit et le vrai prix.
model.compile(optimizer="sgd", loss="mse")

# Une epoch est un passage complet sur les données d'entraînement.
model.fit(X_train, y_train, epochs=1)
