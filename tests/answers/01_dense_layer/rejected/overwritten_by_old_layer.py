# Faux : la bonne couche est écrasée par l'ancienne, restée dessous.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=60)

layer = Dense(units=45)
