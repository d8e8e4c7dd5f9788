# Faux : la forme de l'entrée reprend le nombre de neurones.
# Refusé par : le réseau attend deux valeurs par tumeur
import keras
from keras.layers import Dense

model = keras.Sequential([
    keras.Input(shape=(20,)),
    Dense(20, activation="relu"),
    Dense(2, activation="softmax"),
])
