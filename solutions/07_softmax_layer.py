"""Kata 07 : une couche softmax, réponse de référence"""

from keras.layers import Dense

# Un neurone par classe. Softmax est la seule activation usuelle qui regarde toute la couche à la fois : la probabilité
# d'une classe dépend des scores de toutes les autres, pour que la somme vaille 1.
layer = Dense(units=10, activation="softmax")
