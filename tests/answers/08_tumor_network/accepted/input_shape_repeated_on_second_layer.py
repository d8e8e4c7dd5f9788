# Juste : la forme répétée sur la seconde couche est ignorée par Keras.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(2, activation="softmax", input_shape=(20,)))
