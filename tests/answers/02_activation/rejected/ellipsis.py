# Faux : `layer` vaut encore `...`.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

print("à finir")
layer = ...
