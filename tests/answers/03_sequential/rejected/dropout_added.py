# Faux : une couche Dropout s'ajoute aux deux couches.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense, Dropout

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dropout(0.2))
model.add(Dense(1))
