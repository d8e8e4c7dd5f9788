# Juste : les noms des couches et du réseau sont libres.
from keras import Sequential
from keras.layers import Dense

model = Sequential(name="prix_des_maisons")
model.add(Dense(30, activation="relu", name="entree"))
model.add(Dense(1, activation="linear", name="sortie"))
