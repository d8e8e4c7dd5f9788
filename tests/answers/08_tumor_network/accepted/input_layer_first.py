# Juste : `InputLayer` décrit aussi l'entrée.
from keras.layers import Dense, InputLayer
from keras.models import Sequential

model = Sequential()
model.add(InputLayer(shape=(2,)))
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
