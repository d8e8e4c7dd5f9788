# Faux : la variable `units` vaut 60 mais la couche ne s'en sert pas.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

units = 60
layer = Dense(units=45)
