# Juste : tout vient de `tf.keras`.
import tensorflow as tf

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Dense(20, activation=tf.nn.relu, input_shape=(2,)))
model.add(tf.keras.layers.Dense(2, activation=tf.nn.softmax))
