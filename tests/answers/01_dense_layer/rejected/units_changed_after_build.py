# Faux : `units` est changé après la construction, les poids restent ceux de 45 neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45)
layer.build((None, 3))
layer.units = 60
print(layer.units)
