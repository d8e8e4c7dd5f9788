# Faux : clone_model copie l'architecture mais pas les poids appris.
# Refusé par : le réseau est entraîné pendant 1 epoch
import keras
import pandas as pd
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = keras.Sequential([keras.layers.Dense(10, activation="relu", input_shape=[2]), keras.layers.Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)

model = keras.models.clone_model(model)
model.compile(loss="mse", optimizer="sgd")
