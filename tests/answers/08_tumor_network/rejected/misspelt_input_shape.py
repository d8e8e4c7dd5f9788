# Faux : l'argument s'écrit `input_shape`, pas `imput_shape` (ValueError).
# Refusé par : le fichier s'exécute
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", imput_shape=(2,)))
model.add(Dense(2, activation="softmax"))
