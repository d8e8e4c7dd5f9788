# Juste : la réponse la plus courante, étape par étape.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
print(df.head())

X = df[["size", "nb_room"]]
y = df["price"]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential()
model.add(Dense(units=10, input_shape=[2], activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
