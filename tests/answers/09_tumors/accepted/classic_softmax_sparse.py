# Juste : la réponse la plus courante, softmax à deux neurones et étiquettes 0 ou 1.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
print(df.head())

X = df[["size", "p53_concentration"]]
y = df["is_cancerous"]
X_train, X_test, y_train, y_test = train_test_split(X, y)

model = Sequential()
model.add(Dense(units=30, input_shape=[2], activation="relu"))
model.add(Dense(units=15, activation="relu"))
model.add(Dense(units=2, activation="softmax"))

model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=3)
