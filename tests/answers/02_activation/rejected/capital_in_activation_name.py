# Faux : le nom s'écrit en minuscules, Keras refuse "Relu" (ValueError).
# Refusé par : le fichier s'exécute
from keras.layers import Dense

layer = Dense(60, activation="Relu")
