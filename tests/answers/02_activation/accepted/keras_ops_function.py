# Juste : `keras.ops.relu` calcule la même chose.
import keras

layer = keras.layers.Dense(60, activation=keras.ops.relu)
