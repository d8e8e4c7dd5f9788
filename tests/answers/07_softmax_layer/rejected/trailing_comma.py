# Faux : la virgule finale fait de `layer` un tuple.
# Refusé par : `layer` est une couche Dense
from keras.layers import Dense

layer = Dense(10, activation="softmax"),
