# Juste : les étiquettes sont mises en one-hot après la séparation, en float32.
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import train_test_split

df = pd.read_csv("tumors.csv")
train, test = train_test_split(df, test_size=0.2)
X_train = train[["size", "p53_concentration"]].astype("float32")
X_test = test[["size", "p53_concentration"]].astype("float32")
y_train = pd.get_dummies(train["is_cancerous"], prefix="cancer", dtype="float32")
y_test = pd.get_dummies(test["is_cancerous"], prefix="cancer", dtype="float32")

model = tf.keras.Sequential([
    tf.keras.layers.Dense(30, activation="relu", input_shape=(2,)),
    tf.keras.layers.Dense(15, activation="relu"),
    tf.keras.layers.Dense(2, activation=tf.nn.softmax),
])
model.compile(loss=tf.keras.losses.CategoricalCrossentropy(), optimizer=tf.keras.optimizers.SGD())
model.fit(X_train, y_train, epochs=3, validation_data=(X_test, y_test))
