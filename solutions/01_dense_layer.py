"""Kata 01 : une couche Dense, réponse de référence"""

from keras.layers import Dense

# `units` est le nombre de neurones, donc le nombre de valeurs que la couche donne en sortie. Le nombre d'entrées n'a
# pas à être dit : la couche le découvre quand elle reçoit ses premières données.
layer = Dense(units=60)
