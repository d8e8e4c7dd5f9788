# Faux : c'est tumors.csv qui est lu.
# Refusé par : `df` contient les données de houses.csv
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X = df.iloc[:, :2]
y = df.iloc[:, 2]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
