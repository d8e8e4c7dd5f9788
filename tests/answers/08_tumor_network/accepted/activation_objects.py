# Juste : les activations sont des objets Activation.
from keras.layers import Activation, Dense
from keras.models import Sequential

model = Sequential()
model.add(Dense(20, activation=Activation("relu"), input_shape=(2,)))
model.add(Dense(2, activation=Activation("softmax")))
