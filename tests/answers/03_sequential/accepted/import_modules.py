# Juste : on importe les modules `layers` et `models`.
from keras import layers, models

model = models.Sequential([layers.Dense(30, "relu"), layers.Dense(1, "linear")])
