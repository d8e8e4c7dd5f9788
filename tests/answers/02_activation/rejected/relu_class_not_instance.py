# Faux : il manque les parenthèses après ReLU, la couche est inutilisable.
# Refusé par : la couche est activée par relu
from keras.layers import Dense, ReLU

layer = Dense(60, activation=ReLU)
