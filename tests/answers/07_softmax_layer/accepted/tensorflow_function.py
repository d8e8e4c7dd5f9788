# Juste : `tf.nn.softmax` calcule softmax.
import tensorflow as tf
from keras.layers import Dense

layer = Dense(units=10, activation=tf.nn.softmax)
