# Juste : la couche prise dans la liste a 60 neurones et relu.
from keras.layers import Dense

couches = [Dense(n, activation="relu") for n in (20, 40, 60)]
layer = couches[-1]
