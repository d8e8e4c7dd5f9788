# Faux : relu6 n'est pas relu.
# Refusé par : la première couche est activée par relu
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu6"))
model.add(Dense(1))
