# Juste : les réglages sont passés avec `**`.
from keras.layers import Dense

reglages = {"units": 60}
layer = Dense(**reglages)
