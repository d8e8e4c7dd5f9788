# Faux : changer units après coup ne change pas les neurones de la première couche.
# Refusé par : la première couche a 30 neurones
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(20, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
model.layers[0].units = 30
