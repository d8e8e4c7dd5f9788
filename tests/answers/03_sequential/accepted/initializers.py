# Juste : les valeurs de départ des poids sont libres.
from keras import Sequential, initializers
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu", kernel_initializer=initializers.HeNormal(seed=1)))
model.add(Dense(1, kernel_initializer="zeros", bias_initializer="ones"))
