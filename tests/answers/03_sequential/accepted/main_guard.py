# Juste : le code est sous `if __name__ == "__main__":`, qui s'exécute.
from keras.models import Sequential
from keras.layers import Dense


def main():
    global model
    model = Sequential()
    model.add(Dense(30, activation="relu"))
    model.add(Dense(1))


if __name__ == "__main__":
    main()
