# Faux : les activations des deux couches sont échangées.
# Refusé par : la première couche est activée par relu ; la seconde couche est activée par softmax
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="softmax", input_shape=(2,)))
model.add(Dense(2, activation="relu"))
