# Faux : le réseau n'est pas compilé.
# Refusé par : le réseau est compilé
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])
print("compilation : à faire")
