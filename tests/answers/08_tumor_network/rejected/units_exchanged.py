# Faux : les nombres de neurones des deux couches sont échangés.
# Refusé par : la première couche a 20 neurones ; la seconde couche a autant de neurones qu'il y a de classes
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(2, activation="relu", input_shape=(2,)))
model.add(Dense(20, activation="softmax"))
