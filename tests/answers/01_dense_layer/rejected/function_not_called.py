# Faux : il manque les parenthèses, `layer` est la fonction.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense


def creer_couche():
    return Dense(units=60)


layer = creer_couche
