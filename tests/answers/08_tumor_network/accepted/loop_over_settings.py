# Juste : une boucle ajoute les couches.
import keras

model = keras.Sequential([keras.Input(shape=(2,))])
for neurones, activation in zip([20, 2], ["relu", "softmax"]):
    model.add(keras.layers.Dense(neurones, activation=activation))
