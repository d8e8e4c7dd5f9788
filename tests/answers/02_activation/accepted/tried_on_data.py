# Juste : la couche est essayée sur des nombres.
import numpy as np
from keras.layers import Dense

layer = Dense(60, activation="relu")
x = np.array([[-1.0, 2.0], [3.0, -4.0]])
print(layer(x))
