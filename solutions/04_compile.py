"""Kata 04 : compiler un réseau, réponse de référence"""

from keras import Sequential
from keras.layers import Dense

model = Sequential(
    [
        Dense(units=30, activation="relu"),
        Dense(units=1, activation="linear"),
    ]
)

# La perte mesure l'erreur du réseau, l'optimiseur dit comment changer les poids pour la réduire. L'erreur quadratique
# moyenne élève chaque écart au carré : une grosse erreur y compte bien plus que plusieurs petites.
# compile change le réseau lui-même et ne renvoie rien : son résultat n'est pas à garder.
model.compile(optimizer="sgd", loss="mse")
