# Juste : les noms et les valeurs de départ des poids sont libres.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential(name="tumeurs")
model.add(Dense(20, activation="relu", input_shape=(2,), name="cachee", kernel_initializer="he_uniform"))
model.add(Dense(2, activation="softmax", name="probabilites", kernel_initializer="zeros"))
