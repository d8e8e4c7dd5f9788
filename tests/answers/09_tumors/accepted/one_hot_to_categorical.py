# Juste : étiquettes one-hot et categorical_crossentropy vont ensemble.
import pandas as pd
import keras
from keras import layers
from sklearn.model_selection import train_test_split

df = pd.read_csv("data/tumors.csv")
X = df[["size", "p53_concentration"]]
y = keras.utils.to_categorical(df["is_cancerous"])
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.2, random_state=42)

model = keras.Sequential([
    keras.Input(shape=(2,)),
    layers.Dense(30, activation="relu"),
    layers.Dense(15, activation="relu"),
    layers.Dense(2, activation="softmax"),
])
model.compile(optimizer="sgd", loss="categorical_crossentropy")
model.fit(X_train, y_train, epochs=3)
