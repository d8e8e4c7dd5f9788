# Faux : il y a 10 neurones de sortie pour 2 classes.
# Refusé par : la seconde couche a autant de neurones qu'il y a de classes
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(10, activation="softmax"))
