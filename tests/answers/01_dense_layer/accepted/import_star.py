# Juste : tout est importé avec une étoile.
from keras.layers import *

layer = Dense(60)
