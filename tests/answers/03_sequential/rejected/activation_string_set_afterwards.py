# Faux : un texte posé après coup n'est pas une fonction d'activation.
# Refusé par : la première couche est activée par relu
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30), Dense(1)])
model.layers[0].activation = "relu"
