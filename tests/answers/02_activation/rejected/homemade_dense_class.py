# Faux : cette classe Dense est écrite à la main.
# Refusé par : `layer` est une couche Dense
class Dense:
    def __init__(self, units, activation):
        self.units = units
        self.activation = activation


layer = Dense(60, "relu")
