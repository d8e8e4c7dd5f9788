# Juste : model rend des scores, un second réseau les change en probabilités après l'entraînement.
import pandas as pd
import keras
from keras import layers
from sklearn.model_selection import train_test_split

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = keras.Sequential([
    layers.Dense(30, activation="relu"),
    layers.Dense(15, activation="relu"),
    layers.Dense(2),
])
model.compile(optimizer="sgd", loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit(X_train, y_train, epochs=3)

probability_model = keras.Sequential([model, layers.Softmax()])
print(probability_model.predict(X_test)[:5])
