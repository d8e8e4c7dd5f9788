# Juste : tout vient de `tf.keras`.
import tensorflow as tf

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Dense(30, activation=tf.nn.relu))
model.add(tf.keras.layers.Dense(1))
