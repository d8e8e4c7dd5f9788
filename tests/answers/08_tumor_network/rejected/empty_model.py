# Faux : le réseau n'a encore aucune couche.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

print("réseau vide")
model = Sequential()
