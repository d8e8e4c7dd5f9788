# Faux : cette couche Softmax travaille sur l'axe des exemples.
# Refusé par : la couche est activée par softmax
from keras.layers import Dense, Softmax

layer = Dense(10, activation=Softmax(axis=0))
