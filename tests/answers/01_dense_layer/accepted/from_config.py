# Juste : la couche est recréée à partir d'une configuration corrigée.
from keras.layers import Dense

configuration = Dense(45).get_config()
configuration["units"] = 60
layer = Dense.from_config(configuration)
