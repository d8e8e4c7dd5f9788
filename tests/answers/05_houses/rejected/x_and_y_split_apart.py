# Faux : X et y sont séparés par deux tirages différents, les prix ne suivent plus leurs maisons.
# Refusé par : `y_train` contient le prix de chaque maison de `X_train`
import pandas as pd
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train, X_test = train_test_split(df[["size", "nb_room"]], test_size=0.2)
y_train, y_test = train_test_split(df["price"], test_size=0.2)

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
