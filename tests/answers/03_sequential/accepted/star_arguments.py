# Juste : les réglages sont dépaquetés avec `*` et `**`.
from keras import Sequential
from keras.layers import Dense

debut = {"units": 30, "activation": "relu"}
fin = (1, "linear")

model = Sequential([Dense(**debut), Dense(*fin)])
