# Faux : la même couche est ajoutée deux fois, la seconde n'a donc ni 1 neurone ni l'activation linéaire.
# Refusé par : la seconde couche a 1 neurone ; la seconde couche a une activation linéaire
from keras.models import Sequential
from keras.layers import Dense

couche = Dense(30, activation="relu")

model = Sequential()
model.add(couche)
model.add(couche)
