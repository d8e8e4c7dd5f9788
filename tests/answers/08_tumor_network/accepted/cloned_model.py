# Juste : la copie garde l'entrée et les couches.
import keras
from keras.layers import Dense

brouillon = keras.Sequential()
brouillon.add(keras.Input(shape=(2,)))
brouillon.add(Dense(20, activation="relu"))
brouillon.add(Dense(2, activation="softmax"))

model = keras.models.clone_model(brouillon)
