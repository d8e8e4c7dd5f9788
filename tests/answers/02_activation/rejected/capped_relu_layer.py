# Faux : cette ReLU est plafonnée à 1.
# Refusé par : la couche est activée par relu
from keras.layers import Dense, ReLU

layer = Dense(60, activation=ReLU(max_value=1))
