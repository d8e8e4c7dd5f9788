# Juste : l'API fonctionnelle décrit aussi deux couches Dense.
import pandas as pd
from keras import Input, Model
from keras.layers import Dense
from sklearn.model_selection import train_test_split

df = pd.read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "nb_room"]], df["price"], random_state=0)

entree = Input(shape=(2,))
cachee = Dense(20, activation="relu")(entree)
sortie = Dense(1)(cachee)
model = Model(inputs=entree, outputs=sortie)

model.compile(loss="mse", optimizer="sgd", metrics=["mae"])
model.fit(X_train, y_train, epochs=1)
