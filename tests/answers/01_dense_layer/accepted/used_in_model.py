# Juste : la couche sert aussi dans un réseau.
import keras
from keras.layers import Dense

layer = Dense(60)

model = keras.Sequential([keras.Input(shape=(2,)), layer])
model.summary()
