# Faux : il manque un « t », Keras ne connaît pas "sofmax" (ValueError).
# Refusé par : le fichier s'exécute
from keras.layers import Dense

layer = Dense(10, activation="sofmax")
