# Juste : la moitié de x + |x| est exactement relu.
import keras
from keras.layers import Dense

layer = Dense(60, activation=lambda x: (x + keras.ops.abs(x)) / 2)
