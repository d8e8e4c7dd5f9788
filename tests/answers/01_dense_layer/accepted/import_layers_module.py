# Juste : on importe le module `layers` plutôt que la classe.
from keras import layers

layer = layers.Dense(60)
