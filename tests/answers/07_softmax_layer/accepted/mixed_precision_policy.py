# Juste : la précision mixte ne change ni les neurones ni l'activation.
import keras
from keras.layers import Dense

keras.mixed_precision.set_global_policy("mixed_float16")
layer = Dense(10, activation="softmax")
