# Faux : leaky_relu n'est pas relu.
# Refusé par : la première couche est activée par relu
from keras.models import Sequential
from keras.layers import Dense, LeakyReLU

model = Sequential()
model.add(Dense(20, activation=LeakyReLU(), input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
