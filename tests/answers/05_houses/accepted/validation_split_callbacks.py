# Juste : validation_split et les callbacks ne changent pas l'entraînement demandé.
import pandas as pd
import keras
from keras.callbacks import EarlyStopping
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"], test_size=0.1)

model = keras.Sequential([keras.layers.Dense(10, activation="relu"), keras.layers.Dense(1)])
model.compile(loss="mse", optimizer="sgd")
history = model.fit(
    X_train, y_train, epochs=1, validation_split=0.2, callbacks=[EarlyStopping(patience=3)]
)
print(history.history)
