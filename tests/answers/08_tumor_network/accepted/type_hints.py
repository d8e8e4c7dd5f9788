# Juste : les annotations de type ne changent rien.
import keras
from keras import layers

NB_ENTREES: int = 2
NB_CLASSES: int = 2


def construire(neurones: int = 20) -> keras.Sequential:
    """Réseau qui dit si une tumeur est bénigne ou maligne."""
    return keras.Sequential(
        [
            keras.Input(shape=(NB_ENTREES,)),
            layers.Dense(neurones, activation="relu"),
            layers.Dense(NB_CLASSES, activation="softmax"),
        ]
    )


model: keras.Sequential = construire()
