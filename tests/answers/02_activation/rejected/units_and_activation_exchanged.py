# Faux : les neurones et l'activation sont dans le mauvais ordre (ValueError).
# Refusé par : le fichier s'exécute
from keras.layers import Dense

layer = Dense("relu", 60)
