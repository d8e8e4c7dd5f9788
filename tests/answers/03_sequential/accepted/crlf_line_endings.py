# Juste : le fichier a été enregistré sous Windows (fins de ligne CRLF).
from keras.models import Sequential
from keras.layers import Dense

# Le réseau à deux couches
model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))
