# Juste : `tf.keras.losses.mse` est la même fonction.
import tensorflow as tf

model = tf.keras.models.Sequential()
model.add(tf.keras.layers.Dense(30, activation=tf.nn.relu))
model.add(tf.keras.layers.Dense(1))
model.compile("SGD", tf.keras.losses.mse)
