# Juste : le nombre de neurones est nommé avec `units`.
from keras.layers import Dense

layer = Dense(units=60)
