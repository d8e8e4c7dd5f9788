# Juste : une classe qui hérite de Dense reste une couche Dense.
from keras.layers import Dense


class CoucheDeSoixante(Dense):
    def __init__(self, **kwargs):
        super().__init__(60, **kwargs)


layer = CoucheDeSoixante()
