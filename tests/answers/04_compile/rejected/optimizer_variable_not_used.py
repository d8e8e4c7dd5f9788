# Faux : l'objet SGD est créé mais c'est adam qui est donné.
# Refusé par : l'optimiseur est sgd
from keras.optimizers import SGD
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

sgd = SGD(learning_rate=0.01)
model.compile(optimizer="adam", loss="mse")
