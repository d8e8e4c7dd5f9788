# Juste : évaluer, prédire et sauvegarder après l'entraînement est permis.
import pandas as pd
import numpy as np
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
df.info()
print(df.describe())
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd", metrics=["mae"])
model.summary()
model.fit(X_train, y_train, epochs=1)

print("Erreur sur le test :", model.evaluate(X_test, y_test))
print("Prix estimé :", model.predict(np.array([[1.2, 4]])))
model.save("houses.keras")
