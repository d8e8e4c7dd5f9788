"""Kata 04 : compiler un réseau

Voici le réseau du kata 03, à garder tel quel. Compilez-le avec :

- l'optimiseur sgd (descente de gradient stochastique) ;
- la perte (loss) mse (erreur quadratique moyenne).

À définir : `model`
À lancer : pytest katas/04
"""

from keras import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))
