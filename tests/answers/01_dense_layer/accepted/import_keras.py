# Juste : la couche est prise dans `keras.layers`.
import keras

layer = keras.layers.Dense(60)
