# Juste : la perte écrite avec TensorFlow est l'erreur quadratique moyenne.
import tensorflow as tf
from keras.models import Sequential
from keras.layers import Dense


def perte(y_true, y_pred):
    return tf.reduce_mean(tf.square(y_true - y_pred))


model = Sequential([Dense(30, activation="relu"), Dense(1)])

model.compile(optimizer="sgd", loss=perte)
