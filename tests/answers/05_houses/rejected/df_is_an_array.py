# Faux : df est un tableau NumPy, pas un DataFrame lu avec pandas.
# Refusé par : `df` contient les données de houses.csv
import numpy as np
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = np.loadtxt("houses.csv", delimiter=",", skiprows=1)
X_train, X_test, y_train, y_test = train_test_split(df[:, :2], df[:, 2])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
