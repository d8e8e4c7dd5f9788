# Faux : 60 est donné à la forme de l'entrée, pas au nombre de neurones.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(45, input_shape=(60,))
