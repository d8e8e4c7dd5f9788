# Faux : la couche s'appelle `Layer` avec une majuscule.
# Refusé par : la variable `layer` existe
from keras.layers import Dense

Layer = Dense(units=60)
