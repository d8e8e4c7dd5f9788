# Juste : la précision mixte ne change ni les neurones ni l'activation.
import keras

keras.mixed_precision.set_global_policy("mixed_bfloat16")

layer = keras.layers.Dense(60, activation="relu")
