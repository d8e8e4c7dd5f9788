# Juste : les mêmes lignes sous forme de tableaux NumPy.
import pandas as pd
from sklearn import model_selection
from keras import layers, models

df = pd.read_csv("data/houses.csv")
X = df.iloc[:, :2].values
y = df.iloc[:, -1].values
X_train, X_test, y_train, y_test = model_selection.train_test_split(X, y, train_size=0.8)

model = models.Sequential([
    layers.Dense(64, "relu"),
    layers.Dense(1, "linear"),
])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
