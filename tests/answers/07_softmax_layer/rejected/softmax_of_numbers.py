# Faux : `layer` est le résultat de softmax sur dix nombres.
# Refusé par : `layer` est une couche Dense
import keras
import numpy as np

layer = keras.ops.softmax(np.arange(10.0))
