# Juste : la couche est construite par une fonction.
from keras.layers import Dense


def creer_couche(n):
    """Crée une couche de n neurones."""
    couche = Dense(units=n)
    return couche


layer = creer_couche(60)
