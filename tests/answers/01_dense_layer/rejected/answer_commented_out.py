# Faux : la bonne ligne est restée en commentaire.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45)
# layer = Dense(units=60)
