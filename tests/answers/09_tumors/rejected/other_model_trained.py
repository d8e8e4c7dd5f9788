# Faux : c'est modele qui est entraîné, model reste neuf.
# Refusé par : le réseau est entraîné pendant 3 epochs
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential()
model.add(Dense(30, activation="relu", input_shape=[2]))
model.add(Dense(15, activation="relu"))
model.add(Dense(2, activation="softmax"))
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")

modele = Sequential()
modele.add(Dense(30, activation="relu", input_shape=[2]))
modele.add(Dense(15, activation="relu"))
modele.add(Dense(2, activation="softmax"))
modele.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
modele.fit(X_train, y_train, epochs=3)
