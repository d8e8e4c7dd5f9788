# Faux : une couche BatchNormalization s'ajoute aux deux couches.
# Refusé par : le réseau a deux couches Dense
from keras.models import Sequential
from keras.layers import BatchNormalization, Dense

model = Sequential([
    Dense(30, activation="relu"),
    BatchNormalization(),
    Dense(1),
])
