# Faux : la division par la somme est oubliée.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense

layer = Dense(10, activation="exponential")
