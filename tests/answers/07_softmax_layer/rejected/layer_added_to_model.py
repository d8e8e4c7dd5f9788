# Faux : `add` ne renvoie rien, donc `layer` vaut None.
# Refusé par : `layer` est une couche Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
layer = model.add(Dense(10, activation="softmax"))
