# Juste : la forme de l'entrée est donnée comme un tuple.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
