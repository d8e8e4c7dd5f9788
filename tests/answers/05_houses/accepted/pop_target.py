# Juste : df.pop retire le prix des colonnes et le donne comme cible.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras.models import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
prix = df.pop("price")

X_train, X_test, y_train, y_test = train_test_split(df, prix, test_size=0.2)

model = Sequential()
model.add(Dense(12, activation="relu"))
model.add(Dense(1))
model.compile(optimizer="SGD", loss="mean_squared_error")
model.fit(X_train, y_train, epochs=1)
