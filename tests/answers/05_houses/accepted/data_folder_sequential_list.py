# Juste : les données sont lues dans data/ et le réseau est écrit sous forme de liste.
import pandas as pd
import keras
from sklearn.model_selection import train_test_split

df = pd.read_csv("data/houses.csv")
X_train, X_test, y_train, y_test = train_test_split(
    df[["size", "nb_room"]], df["price"], test_size=0.2, random_state=42
)

model = keras.Sequential([
    keras.layers.Dense(32, activation="relu", input_shape=(2,)),
    keras.layers.Dense(1),
])
model.compile(optimizer="sgd", loss="mean_squared_error")
model.fit(X_train, y_train, epochs=1)
