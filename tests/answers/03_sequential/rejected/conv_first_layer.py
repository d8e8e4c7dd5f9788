# Faux : la première couche est une convolution, pas une couche Dense.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Conv1D, Dense

model = Sequential()
model.add(Conv1D(30, kernel_size=1, activation="relu"))
model.add(Dense(1))
