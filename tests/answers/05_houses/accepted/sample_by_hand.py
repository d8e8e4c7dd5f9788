# Juste : la séparation est faite à la main avec sample et drop.
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")

train = df.sample(frac=0.8, random_state=1)
test = df.drop(train.index)

X_train, y_train = train[["size", "nb_room"]], train["price"]
X_test, y_test = test[["size", "nb_room"]], test["price"]

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
