# Juste : x s'il est positif et 0 sinon, c'est relu.
import keras


def positif_ou_zero(x):
    return keras.ops.where(x > 0, x, keras.ops.zeros_like(x))


layer = keras.layers.Dense(units=60, activation=positif_ou_zero)
