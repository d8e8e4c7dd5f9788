# Faux : la sortie est branchée sur l'entrée, la couche cachée n'est pas dans le réseau.
# Refusé par : le réseau a deux couches Dense
import keras
import pandas as pd
from keras import layers
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

inputs = keras.Input(shape=(2,))
x = layers.Dense(10, activation="relu")(inputs)
outputs = layers.Dense(1)(inputs)
model = keras.Model(inputs, outputs)
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
