# Juste : une boucle de trois fit d'une epoch, avec une évaluation à chaque tour.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="sgd", metrics=["accuracy"])
for epoch in range(3):
    model.fit(X_train, y_train, verbose=0)
    print("epoch", epoch + 1, model.evaluate(X_test, y_test, verbose=0))
