# Juste : activations et loss données comme fonctions, SGD comme instance.
import keras
import pandas as pd
from sklearn.model_selection import train_test_split

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["p53_concentration", "size"]], df[["is_cancerous"]])

model = keras.Sequential([
    keras.layers.Dense(30, activation=keras.activations.relu),
    keras.layers.Dense(15, activation=keras.activations.relu),
    keras.layers.Dense(2, activation=keras.activations.softmax),
])
model.compile(
    loss=keras.losses.sparse_categorical_crossentropy,
    optimizer=keras.optimizers.SGD(learning_rate=0.05, momentum=0.9, nesterov=True),
)
model.fit(X_train, y_train, epochs=3)
