# Juste : les arguments sont passés avec une étoile.
from keras.layers import Dense

arguments = (60, "relu")
layer = Dense(*arguments)
