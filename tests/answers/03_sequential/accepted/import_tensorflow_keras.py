# Juste : les imports des anciens tutoriels donnent les mêmes classes.
from tensorflow.keras.layers import Dense
from tensorflow.keras.models import Sequential

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(1, activation="linear"))
