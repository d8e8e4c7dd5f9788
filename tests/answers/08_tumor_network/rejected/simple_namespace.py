# Faux : l'objet a les bons attributs mais ce n'est pas un réseau.
# Refusé par : `model` est un réseau
from types import SimpleNamespace

from keras.layers import Dense

model = SimpleNamespace(
    input_shape=(None, 2),
    layers=[Dense(20, activation="relu"), Dense(2, activation="softmax")],
)
