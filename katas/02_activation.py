"""Kata 02 : une fonction d'activation

Construisez une couche Dense de 60 neurones, activée par la fonction relu.

À définir : `layer`
À lancer : pytest katas/02
"""

from keras.layers import Dense

layer = ...
