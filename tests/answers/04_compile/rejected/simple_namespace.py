# Faux : l'objet a les bons attributs mais ce n'est pas un réseau.
# Refusé par : `model` est un réseau
from types import SimpleNamespace

import keras

model = SimpleNamespace(
    optimizer=keras.optimizers.SGD(),
    loss="mse",
    compiled=True,
)
