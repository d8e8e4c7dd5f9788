# Faux : les poids de départ sont remis après l'entraînement.
# Refusé par : le réseau est entraîné pendant 1 epoch
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential([Dense(10, activation="relu", input_shape=[2]), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
poids = model.get_weights()
model.fit(X_train, y_train, epochs=1)
model.set_weights(poids)
