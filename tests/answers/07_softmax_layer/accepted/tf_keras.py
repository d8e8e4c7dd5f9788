# Juste : `tf.keras` donne la même couche.
import tensorflow as tf

layer = tf.keras.layers.Dense(10, activation="softmax")
