# Juste : la compilation est sous `if __name__ == "__main__":`, qui s'exécute.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

if __name__ == "__main__":
    model.compile(optimizer="sgd", loss="mse")
    print("Réseau compilé !")
