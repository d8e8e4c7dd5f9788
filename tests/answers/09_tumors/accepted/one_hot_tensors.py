# Juste : les lignes d'entraînement deviennent des tenseurs, les étiquettes sont en one-hot.
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers, Sequential
from sklearn.model_selection import train_test_split

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

X_train = tf.convert_to_tensor(X_train, dtype=tf.float32)
y_train = tf.one_hot(y_train.values, 2)

model = Sequential([
    layers.Dense(30, activation="relu"),
    layers.Dense(15, activation="relu"),
    layers.Dense(2, activation="softmax"),
])
model.compile(loss="categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
