# Faux : la fonction ne renvoie rien, donc `layer` vaut None.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense


def creer_couche():
    couche = Dense(units=60)


layer = creer_couche()
