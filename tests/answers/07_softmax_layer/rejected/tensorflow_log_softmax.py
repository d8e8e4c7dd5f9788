# Faux : `tf.nn.log_softmax` n'est pas softmax.
# Refusé par : la couche est activée par softmax
import tensorflow as tf

layer = tf.keras.layers.Dense(10, activation=tf.nn.log_softmax)
