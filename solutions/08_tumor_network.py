"""Kata 08 : un réseau pour classer des tumeurs, réponse de référence"""

from keras import Input, Sequential
from keras.layers import Dense

model = Sequential(
    [
        # Deux mesures par tumeur. Le nombre de tumeurs n'en fait pas partie : il peut changer d'une fois à l'autre.
        # Input est l'écriture que Keras 3 conseille ; Dense(..., input_shape=[2]) donne le même réseau.
        Input(shape=(2,)),
        Dense(units=20, activation="relu"),
        # Un neurone par classe : bénigne, maligne. Softmax sur un seul neurone donnerait toujours 1.
        Dense(units=2, activation="softmax"),
    ]
)
