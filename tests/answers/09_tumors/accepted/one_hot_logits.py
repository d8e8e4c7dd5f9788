# Juste : deux sorties linéaires, étiquettes one-hot et from_logits=True vont ensemble.
import numpy as np
import pandas as pd
import keras
from sklearn.model_selection import train_test_split

df = pd.read_csv("tumors.csv")
X = df[["size", "p53_concentration"]].values
y = np.eye(2)[df["is_cancerous"]]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = keras.Sequential([
    keras.layers.Dense(30, activation="relu"),
    keras.layers.Dense(15, activation="relu"),
    keras.layers.Dense(2),
])
model.compile(loss=keras.losses.CategoricalCrossentropy(from_logits=True), optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
