# Juste : la mauvaise dernière couche est retirée puis remplacée.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(2,)))
model.add(Dense(1, activation="sigmoid"))
model.pop()
model.add(Dense(2, activation="softmax"))
