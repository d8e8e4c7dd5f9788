# Juste : la classe est importée sous un autre nom.
from keras.layers import Dense as CoucheDense

layer = CoucheDense(60)
