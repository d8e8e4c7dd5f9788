# Faux : `layer` est une entrée de 60 valeurs, pas une couche Dense.
# Refusé par : `layer` est une couche Dense
import keras

layer = keras.Input(shape=(60,))
