# Juste : les arguments sont passés avec des étoiles.
from keras.layers import Dense

neurones = [10]
options = {"activation": "softmax", "name": "sortie"}
layer = Dense(*neurones, **options)
