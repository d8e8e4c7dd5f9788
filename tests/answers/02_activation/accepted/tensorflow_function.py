# Juste : `tf.nn.relu` calcule la même chose.
import tensorflow as tf
from keras.layers import Dense

layer = Dense(units=60, activation=tf.nn.relu)
