# Juste : l'import des anciens tutoriels donne la même couche.
from tensorflow.keras import layers

layer = layers.Dense(60, activation="relu")
