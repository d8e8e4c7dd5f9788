# Juste : les couches sont créées avant d'être ajoutées.
from keras.models import Sequential
from keras.layers import Dense

couche_1 = Dense(units=20, activation="relu", input_shape=(2,))
couche_2 = Dense(units=2, activation="softmax")

model = Sequential()
model.add(couche_1)
model.add(couche_2)
