# Faux : la sortie est un neurone sigmoid au lieu de softmax sur 2 neurones.
# Refusé par : la seconde couche a autant de neurones qu'il y a de classes ; la seconde couche est activée par softmax
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(1, activation="sigmoid"))
