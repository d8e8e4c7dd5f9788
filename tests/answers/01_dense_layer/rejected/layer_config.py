# Faux : `layer` est la configuration de la couche, pas la couche.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = Dense(units=60).get_config()
