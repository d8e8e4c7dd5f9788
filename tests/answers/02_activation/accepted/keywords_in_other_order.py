# Juste : l'ordre des arguments nommés ne compte pas.
from keras.layers import Dense

layer = Dense(activation='relu', units=60)
