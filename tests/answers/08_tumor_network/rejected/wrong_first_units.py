# Faux : la première couche a 30 neurones, comme dans le kata 03.
# Refusé par : la première couche a 20 neurones
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
