# Faux : .values change df en tableau NumPy, ce n'est plus un DataFrame.
# Refusé par : `df` contient les données de tumors.csv
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv").values
X_train, X_test, y_train, y_test = train_test_split(df[:, :2], df[:, 2])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
