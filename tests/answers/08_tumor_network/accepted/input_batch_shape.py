# Juste : `batch_shape` laisse la taille du lot libre et donne 2 caractéristiques.
import keras
from keras import layers

model = keras.Sequential([
    keras.Input(batch_shape=(None, 2)),
    layers.Dense(20, activation="relu"),
    layers.Dense(2, activation="softmax"),
])
