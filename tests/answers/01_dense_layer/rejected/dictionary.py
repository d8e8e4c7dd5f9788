# Faux : `layer` est un dictionnaire de réglages, pas une couche.
# Refusé par : `layer` est une couche Dense
layer = {"type": "Dense", "units": 60}
