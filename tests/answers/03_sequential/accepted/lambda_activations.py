# Juste : les lambdas calculent relu et l'identité.
import keras
from keras.layers import Dense

model = keras.Sequential()
model.add(Dense(30, activation=lambda x: keras.ops.maximum(x, 0)))
model.add(Dense(1, activation=lambda x: x))
