# Faux : la fonction s'appelle relu mais renvoie x sans le changer.
# Refusé par : la couche est activée par relu
from keras.layers import Dense


def relu(x):
    # garder les valeurs positives
    return x


layer = Dense(60, activation=relu)
