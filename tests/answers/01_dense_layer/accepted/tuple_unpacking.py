# Juste : la seconde couche dépaquetée est la bonne.
from keras.layers import Dense

ancienne, layer = Dense(45), Dense(60)
