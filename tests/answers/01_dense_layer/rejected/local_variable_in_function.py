# Faux : la fonction change une variable locale, pas la couche `layer` du fichier.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45)


def changer():
    layer = Dense(units=60)


changer()
