# Faux : sans la virgule, (2) est le nombre 2 (ValueError).
# Refusé par : le fichier s'exécute
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2)))
model.add(Dense(2, activation="softmax"))
