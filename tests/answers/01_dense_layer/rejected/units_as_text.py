# Faux : 60 est donné comme un texte, Keras le refuse (ValueError).
# Refusé par : le fichier s'exécute
from keras.layers import Dense

layer = Dense(units="60")
