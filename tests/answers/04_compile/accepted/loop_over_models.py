# Juste : la boucle compile tous les réseaux de la liste, dont `model`.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])
autre = Sequential([Dense(1)])

for reseau in [autre, model]:
    reseau.compile("sgd", "mse")
