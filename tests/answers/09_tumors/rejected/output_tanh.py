# Faux : tanh va de -1 à 1, ce n'est pas une probabilité.
# Refusé par : la couche de sortie permet de choisir entre deux classes
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="tanh"), Dense(15, activation="tanh"), Dense(1, activation="tanh")])
model.compile(loss="binary_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
