# Faux : il manque les guillemets autour de relu (NameError).
# Refusé par : le fichier s'exécute
from keras.layers import Dense

layer = Dense(60, activation=relu)
