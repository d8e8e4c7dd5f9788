# Juste : la précision mixte ne change pas les couches.
import keras
from keras import layers

keras.mixed_precision.set_global_policy("mixed_float16")

model = keras.Sequential()
model.add(layers.Dense(30, activation="relu"))
model.add(layers.Dense(1))
