# Faux : 60 neurones ont été ajoutés aux 45, ce qui en fait 105.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45 + 60)
