# Juste : la couche est déjà construite.
from keras.layers import Dense

layer = Dense(60, activation="relu")
layer.build((None, 5))
print(layer.get_weights()[0].shape)
