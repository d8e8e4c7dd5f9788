# Faux : la couche s'appelle `couche` au lieu de `layer`.
# Refusé par : la variable `layer` existe
from keras.layers import Dense

couche = Dense(units=60)
print(couche)
