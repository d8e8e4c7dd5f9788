# Juste : la cible est retirée de la partie d'entraînement après la séparation.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test = train_test_split(df)
y_train = X_train.pop("price")
y_test = X_test.pop("price")

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile("sgd", "mse")
model.fit(X_train, y_train, epochs=1)
print(model.evaluate(X_test, y_test))
