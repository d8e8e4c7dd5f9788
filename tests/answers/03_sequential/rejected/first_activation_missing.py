# Faux : l'activation de la première couche est oubliée.
# Refusé par : la première couche est activée par relu
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30))
model.add(Dense(units=1))
