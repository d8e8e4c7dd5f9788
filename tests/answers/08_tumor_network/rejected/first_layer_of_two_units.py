# Faux : la première couche a 2 neurones, confondus avec les 2 caractéristiques.
# Refusé par : la première couche a 20 neurones
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(2, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
