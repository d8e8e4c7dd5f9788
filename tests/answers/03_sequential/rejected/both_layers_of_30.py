# Faux : la seconde couche a 30 neurones comme la première.
# Refusé par : la seconde couche a 1 neurone
from keras import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(30, activation="linear")])
