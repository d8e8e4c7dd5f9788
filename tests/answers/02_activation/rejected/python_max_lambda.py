# Faux : le `max` de Python ne sait pas comparer un tableau à 0, la couche est inutilisable.
# Refusé par : la couche est activée par relu
from keras.layers import Dense

layer = Dense(60, activation=lambda x: max(0, x))
