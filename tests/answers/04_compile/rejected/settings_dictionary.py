# Faux : `model` est un dictionnaire de réglages.
# Refusé par : `model` est un réseau
model = {"optimizer": "sgd", "loss": "mse"}
