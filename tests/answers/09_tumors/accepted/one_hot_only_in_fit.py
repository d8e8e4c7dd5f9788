# Juste : y_train reste en 0 et 1, la conversion one-hot se fait dans l'appel de fit.
import pandas as pd
from keras import Sequential
from keras.layers import Dense
from keras.utils import to_categorical
from sklearn.model_selection import train_test_split

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, "relu"), Dense(15, "relu"), Dense(2, "softmax")])
model.compile("sgd", "categorical_crossentropy", metrics=["accuracy"])
model.fit(X_train, to_categorical(y_train, num_classes=2), epochs=3)
