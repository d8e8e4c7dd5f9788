# Faux : il manque les guillemets autour de softmax (NameError).
# Refusé par : le fichier s'exécute
from keras.layers import Dense

layer = Dense(10, activation=softmax)
