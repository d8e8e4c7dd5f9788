# Faux : cette classe Dense est écrite à la main, ce n'est pas celle de Keras.
# Refusé par : `layer` est une couche Dense
class Dense:
    def __init__(self, units):
        self.units = units


layer = Dense(units=60)
