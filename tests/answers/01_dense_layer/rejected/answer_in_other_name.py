# Faux : la bonne couche s'appelle `Layer`, et `layer` a toujours 45 neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45)
Layer = Dense(units=60)
