# Faux : `layer` est la liste des poids de la couche.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

couche = Dense(units=60)
couche.build((None, 3))
layer = couche.get_weights()
