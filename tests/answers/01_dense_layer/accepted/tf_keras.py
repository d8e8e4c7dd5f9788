# Juste : la couche vient de `tf.keras`, c'est la même classe.
import tensorflow as tf

layer = tf.keras.layers.Dense(units=60)
