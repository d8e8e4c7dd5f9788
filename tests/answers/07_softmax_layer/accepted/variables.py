# Juste : le nombre de classes est rangé dans une variable.
from keras.layers import Dense

classes = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"]
layer = Dense(units=len(classes), activation="softmax")
