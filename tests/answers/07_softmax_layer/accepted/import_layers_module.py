# Juste : on importe le module `layers`.
from keras import layers

layer = layers.Dense(10, activation='softmax')
