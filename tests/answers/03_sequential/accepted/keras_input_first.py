# Juste : l'entrée ajoutée en tête n'est pas une couche de plus.
import keras
from keras.layers import Dense

model = keras.Sequential([
    keras.Input(shape=(2,)),
    Dense(30, activation="relu"),
    Dense(1),
])
