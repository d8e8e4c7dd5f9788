# Juste : la graine et les affichages sont sans effet.
import keras
from keras.models import Sequential
from keras.layers import Dense

keras.utils.set_random_seed(123)

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=[2]))
model.add(Dense(2, activation="softmax"))

model.summary()
for couche in model.layers:
    print(couche.name, couche.units)
