# Juste : l'API fonctionnelle avec une sortie sigmoid.
import pandas as pd
import keras
from pathlib import Path
from sklearn.model_selection import train_test_split

df = pd.read_csv(Path("tumors.csv"))
X = df[["size", "p53_concentration"]].to_numpy(dtype="float32")
y = df["is_cancerous"].to_numpy(dtype="float32").reshape(-1, 1)
X_train, X_test, y_train, y_test = train_test_split(X, y)

inputs = keras.Input(shape=(2,))
x = keras.layers.Dense(30, activation="relu")(inputs)
x = keras.layers.Dense(15, activation="relu")(x)
outputs = keras.layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)

model.compile(loss=keras.losses.BinaryCrossentropy(), optimizer=keras.optimizers.SGD(learning_rate=0.1))
model.fit(X_train, y_train, epochs=3)
