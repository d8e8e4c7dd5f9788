# Faux : ce sont 60 couches d'un neurone, pas une couche de 60 neurones.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = []
for i in range(60):
    layer.append(Dense(1))
