# Juste : la classe hérite de Dense et fixe relu.
import keras


class DenseRelu(keras.layers.Dense):
    def __init__(self, units):
        super().__init__(units, activation="relu")


layer = DenseRelu(60)
