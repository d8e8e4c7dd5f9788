# Juste : Huber est une erreur de régression et SGD peut avoir un momentum.
import pandas as pd
import keras
from keras.losses import Huber
from keras.optimizers import SGD
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"])

model = keras.Sequential([keras.layers.Dense(10, activation="relu"), keras.layers.Dense(1)])
model.compile(loss=Huber(), optimizer=SGD(learning_rate=0.005, momentum=0.9))
model.fit(X_train, y_train, epochs=1)
