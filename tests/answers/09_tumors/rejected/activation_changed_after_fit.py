# Faux : softmax n'arrive qu'après l'entraînement, le réseau a appris avec relu en sortie.
# Refusé par : la couche de sortie permet de choisir entre deux classes
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense
import keras

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="relu")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
model.layers[2].activation = keras.activations.softmax
