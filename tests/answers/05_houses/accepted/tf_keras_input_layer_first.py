# Juste : tf.keras et une couche Input donnent le même réseau.
import tensorflow as tf
import pandas as pd
from pathlib import Path
from sklearn.model_selection import train_test_split

df = pd.read_csv(Path("data") / "houses.csv")

y = df["price"]
X = df.drop(columns="price")
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25, shuffle=True)

model = tf.keras.models.Sequential()
model.add(tf.keras.Input(shape=(2,)))
model.add(tf.keras.layers.Dense(16, activation=tf.nn.relu))
model.add(tf.keras.layers.Dense(1, activation=None))

model.compile(tf.keras.optimizers.SGD(learning_rate=0.01), tf.keras.losses.MeanSquaredError())
model.fit(X_train, y_train, epochs=1, verbose=0)
