"""Kata 03 : un réseau séquentiel

Le réseau ci-dessous est séquentiel (Sequential) et compte deux couches Dense. Changez-le :

- la première couche compte 30 neurones, activés par relu ;
- la seconde couche compte 1 neurone, avec une activation linéaire.

À définir : `model`
À lancer : pytest katas/03
"""

from keras import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=10, activation="tanh"))
model.add(Dense(units=5, activation="sigmoid"))
