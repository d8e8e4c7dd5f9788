# Faux : la boucle ajoute les deux couches deux fois.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
for i in range(2):
    model.add(Dense(30, activation="relu"))
    model.add(Dense(1))
