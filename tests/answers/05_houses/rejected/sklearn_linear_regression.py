# Faux : model est une régression de scikit-learn, pas un réseau de neurones.
# Refusé par : `model` est un réseau
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = LinearRegression()
model.fit(X_train, y_train)
