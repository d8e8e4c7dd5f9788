# Faux : softmax est calculée sur les exemples, pas sur les classes.
# Refusé par : la seconde couche est activée par softmax
import keras
from keras.layers import Dense

model = keras.Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation=lambda x: keras.ops.softmax(x, axis=0)))
