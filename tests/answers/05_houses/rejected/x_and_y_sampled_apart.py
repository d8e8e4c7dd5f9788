# Faux : deux sample différents, chaque maison reçoit le prix d'une autre.
# Refusé par : `y_train` contient le prix de chaque maison de `X_train`
import pandas as pd
from keras import Sequential
from keras.layers import Dense

df = pd.read_csv("houses.csv")
X_train = df[["size", "nb_room"]].sample(400)
y_train = df["price"].sample(400)

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
