# Juste : les annotations de type ne changent rien.
from typing import List

from keras import Sequential
from keras.layers import Dense, Layer

couches: List[Layer] = [Dense(30, activation="relu"), Dense(1)]
model: Sequential = Sequential(couches)
