# Faux : l'activation de la première couche est oubliée.
# Refusé par : la première couche est activée par relu
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
