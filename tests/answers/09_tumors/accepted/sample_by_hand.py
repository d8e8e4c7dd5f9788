# Juste : la séparation est faite à la main avec sample et drop.
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
train = df.sample(n=400, random_state=0)
test = df.drop(train.index)
X_train = train.drop(columns="is_cancerous")
y_train = train["is_cancerous"]
X_test = test.drop(columns="is_cancerous")
y_test = test["is_cancerous"]

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(2, activation="softmax")])
model.compile(loss="sparse_categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
