# Juste : le fichier a été enregistré sous Windows (fins de ligne CRLF).
from keras.layers import Dense

# La couche a désormais 60 neurones
layer = Dense(units=60)
