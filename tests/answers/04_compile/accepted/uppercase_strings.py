# Juste : Keras connaît aussi "SGD" et "MSE" en majuscules.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])

model.compile(optimizer="SGD", loss="MSE")
