# Juste : le tableau entier est mélangé avant d'être coupé, chaque maison garde son prix.
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
df = df.sample(frac=1).reset_index(drop=True)
n = int(len(df) * 0.75)
X_train = df.iloc[:n, [0, 1]]
y_train = df.iloc[:n, 2]
X_test = df.iloc[n:, [0, 1]]
y_test = df.iloc[n:, 2]

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
