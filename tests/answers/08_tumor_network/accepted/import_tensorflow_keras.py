# Juste : les imports des anciens tutoriels donnent les mêmes classes.
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax"))
