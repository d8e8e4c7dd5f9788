# Juste : la mauvaise dernière couche est retirée puis remplacée.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(10, activation="relu"))
# Oups, il fallait un seul neurone
model.pop()
model.add(Dense(1))
