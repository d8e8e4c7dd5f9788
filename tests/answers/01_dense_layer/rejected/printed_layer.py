# Faux : `print` ne renvoie rien, donc `layer` vaut None.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = print(Dense(units=60))
