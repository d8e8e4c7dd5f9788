# Faux : le réseau n'a qu'une couche.
# Refusé par : le réseau a deux couches Dense
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential()
model.add(Dense(1, input_shape=[2], activation="linear"))
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
