# Juste : la précision mixte ne change pas les couches.
import keras
from keras.layers import Dense

keras.mixed_precision.set_global_policy("mixed_float16")

model = keras.Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
