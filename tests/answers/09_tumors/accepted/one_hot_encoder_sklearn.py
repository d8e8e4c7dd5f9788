# Juste : OneHotEncoder de scikit-learn donne aussi des étiquettes one-hot.
import pandas as pd
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import OneHotEncoder
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
encodeur = OneHotEncoder(sparse_output=False)
y = encodeur.fit_transform(df[["is_cancerous"]])
X = df.iloc[:, 0:2].to_numpy()
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.25)

model = Sequential([
    Dense(30, activation="relu"),
    Dense(15, activation="relu"),
    Dense(2, activation="softmax"),
])
model.compile(loss="categorical_crossentropy", optimizer="sgd")
model.fit(X_train, y_train, epochs=3)
