# Juste : l'optimiseur et la perte sont des objets de Keras.
import keras
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(
    optimizer=keras.optimizers.SGD(),
    loss=keras.losses.MeanSquaredError(),
)
