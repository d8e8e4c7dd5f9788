# Faux : il manque la concentration de p53.
# Refusé par : `X_train` contient les colonnes size et p53_concentration de tumeurs
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
