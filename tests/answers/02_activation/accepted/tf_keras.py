# Juste : `tf.keras` donne la même couche.
import tensorflow as tf

layer = tf.keras.layers.Dense(60, activation="relu")
