# Faux : la couche a toujours 45 neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

# une couche Dense
layer = Dense(45)
print(layer)
