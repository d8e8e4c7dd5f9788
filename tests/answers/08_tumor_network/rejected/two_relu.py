# Faux : les deux couches sont activées par relu.
# Refusé par : la seconde couche est activée par softmax
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="relu"))
