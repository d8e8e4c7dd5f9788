# Faux : cette ReLU ne laisse passer que les valeurs au-dessus de 1.
# Refusé par : la couche est activée par relu
from keras.layers import Dense, ReLU

layer = Dense(60, activation=ReLU(threshold=1.0))
