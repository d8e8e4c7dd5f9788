# Juste : l'import `tensorflow.keras.layers` des anciens tutoriels donne la même couche.
from tensorflow.keras.layers import Dense

layer = Dense(units=60)
