# Juste : un neurone sigmoid et binary_crossentropy conviennent à deux classes.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(
    df[["size", "p53_concentration"]], df["is_cancerous"], test_size=0.3, stratify=df["is_cancerous"]
)

model = Sequential()
model.add(Dense(30, activation="relu", input_shape=(2,)))
model.add(Dense(15, activation="relu"))
model.add(Dense(1, activation="sigmoid"))
model.compile(loss="binary_crossentropy", optimizer="sgd", metrics=["accuracy"])
model.fit(X_train, y_train, epochs=3)
