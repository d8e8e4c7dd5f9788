# Faux : la seconde couche est activée par sigmoid.
# Refusé par : la seconde couche a une activation linéaire
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="sigmoid"))
