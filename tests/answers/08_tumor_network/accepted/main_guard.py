# Juste : le code est sous `if __name__ == "__main__":`, qui s'exécute.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()

if __name__ == "__main__":
    model.add(Dense(20, activation="relu", input_shape=(2,)))
    model.add(Dense(2, activation="softmax"))
