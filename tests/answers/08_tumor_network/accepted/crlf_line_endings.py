# Juste : le fichier a été enregistré sous Windows (fins de ligne CRLF).
from keras.models import Sequential
from keras.layers import Dense

# Bénin ou malin : deux classes
model = Sequential()
model.add(Dense(units=20, activation="relu", input_shape=(2,)))
model.add(Dense(units=2, activation="softmax"))
