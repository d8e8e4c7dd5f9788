# Faux : X est mélangé sans y, les étiquettes one-hot ne suivent plus leurs tumeurs.
# Refusé par : `y_train` contient la classe de chaque tumeur de `X_train`
import numpy as np
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense
from keras.utils import to_categorical

df = pd.read_csv("tumors.csv")
X = df[["size", "p53_concentration"]].to_numpy(copy=True)
y = to_categorical(df["is_cancerous"])
np.random.shuffle(X)
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
