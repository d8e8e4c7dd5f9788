# Juste : callbacks, validation et class_weight n'empêchent pas trois epochs.
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.callbacks import CSVLogger, EarlyStopping
from keras.layers import Dense

df = pd.read_csv("tumors.csv")
X_train, X_test, y_train, y_test = train_test_split(df[["size", "p53_concentration"]], df["is_cancerous"])

model = Sequential([Dense(30, activation="relu"), Dense(15, activation="relu"), Dense(1, activation="sigmoid")])
model.compile(loss="binary_crossentropy", optimizer="sgd")
history = model.fit(
    X_train,
    y_train,
    epochs=3,
    batch_size=16,
    verbose=2,
    validation_split=0.1,
    class_weight={0: 1.0, 1: 1.2},
    callbacks=[EarlyStopping(monitor="val_loss", patience=10), CSVLogger("journal.csv")],
)
print(history.history["val_loss"])
