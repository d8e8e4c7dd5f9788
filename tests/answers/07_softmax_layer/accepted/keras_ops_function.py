# Juste : `keras.ops.softmax` calcule softmax.
import keras

layer = keras.layers.Dense(10, activation=keras.ops.softmax)
