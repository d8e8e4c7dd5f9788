# Faux : les deux couches sont dans le mauvais ordre.
# Refusé par : la première couche a 20 neurones ; la première couche est activée par relu ; la seconde couche a autant de neurones qu'il y a de classes ; la seconde couche est activée par softmax
import keras
from keras.layers import Dense

model = keras.Sequential()
model.add(keras.Input(shape=(2,)))
model.add(Dense(2, activation="softmax"))
model.add(Dense(20, activation="relu"))
