# Faux : cette lambda double la sortie, elle n'est pas l'activation linéaire.
# Refusé par : la seconde couche a une activation linéaire
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(30, activation="relu"))
model.add(Dense(1, activation=lambda x: 2 * x))
