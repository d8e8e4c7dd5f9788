# Juste : retirer le maximum ne change pas le résultat de softmax.
import tensorflow as tf


def softmax_stable(x):
    x = x - tf.reduce_max(x, axis=-1, keepdims=True)
    exponentielles = tf.exp(x)
    return exponentielles / tf.reduce_sum(exponentielles, axis=-1, keepdims=True)


layer = tf.keras.layers.Dense(units=10, activation=softmax_stable)
