"""Kata 03 : un réseau séquentiel, réponse de référence"""

from keras import Sequential
from keras.layers import Dense

# Les couches sont traversées dans l'ordre de la liste ; les ajouter une à une par model.add donne le même réseau.
model = Sequential(
    [
        Dense(units=30, activation="relu"),
        # Linéaire veut dire que la somme pondérée sort telle quelle : c'est ce que fait Dense quand on ne dit rien.
        # La sortie peut ainsi prendre n'importe quelle valeur, comme il le faut pour prédire un prix.
        Dense(units=1, activation="linear"),
    ]
)
