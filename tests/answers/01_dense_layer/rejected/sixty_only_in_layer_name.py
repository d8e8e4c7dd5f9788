# Faux : seul le nom de la couche dit 60.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45, name="dense_60")
