# Faux : l'argument s'écrit `units`, pas `unit` ; le fichier s'arrête (TypeError).
# Refusé par : le fichier s'exécute
from keras.layers import Dense

layer = Dense(unit=60)
