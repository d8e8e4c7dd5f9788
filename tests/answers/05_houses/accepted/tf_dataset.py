# Juste : un tf.data.Dataset de X_train et y_train donne les mêmes lignes à fit.
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

donnees = tf.data.Dataset.from_tensor_slices((X_train.values, y_train.values)).batch(32)

model = tf.keras.Sequential([tf.keras.layers.Dense(10, activation="relu"), tf.keras.layers.Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(donnees, epochs=1)
