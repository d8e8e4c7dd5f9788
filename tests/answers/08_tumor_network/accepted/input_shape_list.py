# Juste : la forme de l'entrée est donnée comme une liste.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=20, activation="relu", input_shape=[2]))
model.add(Dense(units=2, activation="softmax"))
