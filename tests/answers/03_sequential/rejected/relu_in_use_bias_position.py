# Faux : "relu" est pris pour `use_bias`, la première couche est linéaire.
# Refusé par : la première couche est activée par relu
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, None, "relu"))
model.add(Dense(1))
