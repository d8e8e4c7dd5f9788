# Juste : 45 + 15 font bien 60 neurones.
from keras.layers import Dense

layer = Dense(units=45 + 15)
