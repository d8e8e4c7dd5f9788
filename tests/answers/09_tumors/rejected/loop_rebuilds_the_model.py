# Faux : le réseau est recréé à chaque tour, le dernier n'a vu qu'une epoch.
# Refusé par : le réseau est entraîné pendant 3 epochs
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

for epoch in range(3):
    model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
    model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
    model.fit(X_train, y_train, epochs=1)
