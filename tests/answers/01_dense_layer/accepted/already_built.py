# Juste : la couche est déjà construite pour 4 entrées.
from keras.layers import Dense

layer = Dense(60)
layer.build((None, 4))
print(layer.kernel.shape)
