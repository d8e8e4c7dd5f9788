# Juste : `partial` fixe le nombre de neurones à l'avance.
from functools import partial

from keras.layers import Dense

couche_de_60 = partial(Dense, units=60)
layer = couche_de_60()
