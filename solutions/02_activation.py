"""Kata 02 : une fonction d'activation, réponse de référence"""

from keras.layers import Dense

# relu garde les valeurs positives et remplace les autres par 0. Sans fonction non linéaire entre elles, des couches
# Dense empilées ne calculeraient rien de plus qu'une seule couche.
layer = Dense(units=60, activation="relu")
