# Faux : le réseau est remplacé à la fin par un réseau vide.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([
    Dense(20, activation="relu", input_shape=(2,)),
    Dense(2, activation="softmax"),
])

model = Sequential()
