# Juste : les annotations de type ne changent rien.
import keras
from keras import layers, losses, optimizers

model: keras.Sequential = keras.Sequential(
    [layers.Dense(30, activation="relu"), layers.Dense(1)]
)
optimiseur: optimizers.Optimizer = optimizers.SGD(learning_rate=0.1)
perte: losses.Loss = losses.MeanSquaredError()

model.compile(optimizer=optimiseur, loss=perte)
