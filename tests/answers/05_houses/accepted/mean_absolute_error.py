# Juste : l'erreur absolue moyenne est aussi une erreur de régression.
import pandas as pd
import keras
from keras import layers
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = keras.Sequential([layers.Dense(10, activation="relu"), layers.Dense(1)])
model.compile(loss=keras.losses.mean_absolute_error, optimizer=keras.optimizers.SGD())
model.fit(X_train, y_train, epochs=1, batch_size=8)
