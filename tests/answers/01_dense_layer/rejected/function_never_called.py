# Faux : la fonction qui change la couche n'est jamais appelée.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45)


def changer():
    global layer
    layer = Dense(units=60)
