# Faux : `input_shape=2` n'est pas une forme, il faut (2,) (ValueError).
# Refusé par : le fichier s'exécute
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=2))
model.add(Dense(2, activation="softmax"))
