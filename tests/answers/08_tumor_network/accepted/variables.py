# Juste : les nombres sont rangés dans des variables.
from keras.models import Sequential
from keras.layers import Dense

caracteristiques = ["size", "p53_concentration"]
classes = ["bénin", "malin"]

model = Sequential()
model.add(Dense(20, activation="relu", input_shape=(len(caracteristiques),)))
model.add(Dense(len(classes), activation="softmax"))
