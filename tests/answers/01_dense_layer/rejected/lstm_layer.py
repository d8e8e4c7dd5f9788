# Faux : c'est une couche récurrente de 60 unités.
# Refusé par : `layer` est une couche Dense
import keras

layer = keras.layers.LSTM(units=60)
