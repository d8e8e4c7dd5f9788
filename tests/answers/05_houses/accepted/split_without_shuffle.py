# Juste : shuffle=False garde l'ordre du fichier, c'est une séparation valable.
from pandas import read_csv
from sklearn.model_selection import train_test_split
from keras import Sequential
from keras.layers import Dense

df = read_csv("houses.csv")
X_train, X_test, y_train, y_test = train_test_split(
    df[["size", "nb_room"]], df["price"], test_size=0.5, shuffle=False
)
X_train = X_train.reset_index(drop=True)
y_train = y_train.reset_index(drop=True)

model = Sequential([Dense(10, activation="relu"), Dense(1)])
model.compile(loss="mse", optimizer="sgd")
model.fit(X_train, y_train, epochs=1)
