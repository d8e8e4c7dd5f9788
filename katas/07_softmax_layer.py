"""Kata 07 : une couche softmax

Construisez une couche Dense de 10 neurones, activée par softmax. Une couche seulement : pas de réseau.

À définir : `layer`
À lancer : pytest katas/07
"""

from keras.layers import Dense

layer = ...
