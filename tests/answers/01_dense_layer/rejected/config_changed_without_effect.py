# Faux : changer le dictionnaire de configuration ne change pas la couche.
# Refusé par : la couche a 60 neurones
from keras.layers import Dense

layer = Dense(units=45)
config = layer.get_config()
config["units"] = 60
