# Faux : il manque les parenthèses après Softmax.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense, Softmax

layer = Dense(10, activation=Softmax)
