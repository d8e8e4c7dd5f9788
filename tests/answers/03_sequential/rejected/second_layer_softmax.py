# Faux : la seconde couche est activée par softmax.
# Refusé par : la seconde couche a une activation linéaire
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1, activation="softmax")])
