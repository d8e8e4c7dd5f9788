# Juste : la précision mixte ne change pas le nombre de neurones.
import keras

keras.mixed_precision.set_global_policy("mixed_float16")

layer = keras.layers.Dense(60)
