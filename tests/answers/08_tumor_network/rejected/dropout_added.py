# Faux : une couche Dropout s'ajoute aux deux couches.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense, Dropout

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dropout(0.5))
model.add(Dense(2, activation="softmax"))
