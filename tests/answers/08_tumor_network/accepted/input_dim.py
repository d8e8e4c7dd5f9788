# Juste : `input_dim=2` est une autre façon de dire deux caractéristiques.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, input_dim=2, activation="relu"))
model.add(Dense(2, activation="softmax"))
