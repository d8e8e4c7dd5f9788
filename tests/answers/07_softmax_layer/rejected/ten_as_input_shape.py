# Faux : 10 est donné à la forme de l'entrée, la couche n'a qu'un neurone.
# Refusé par : la couche a 10 neurones
from keras.layers import Dense

layer = Dense(1, activation="softmax", input_shape=(10,))
