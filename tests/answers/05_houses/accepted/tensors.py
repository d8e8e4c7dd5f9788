# Juste : X_train et y_train sont transformés en tenseurs après la séparation.
import tensorflow as tf
import pandas as pd
from tensorflow import keras
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])
X_train = tf.constant(X_train.values, dtype=tf.float32)
y_train = tf.constant(y_train.values, dtype=tf.float32)

model = keras.Sequential()
model.add(keras.layers.Dense(10, activation="relu", input_shape=(2,)))
model.add(keras.layers.Dense(1))
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
