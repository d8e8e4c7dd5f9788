"""Kata 08 : un réseau pour classer des tumeurs

Une tumeur est bénigne ou maligne. Pour le prédire, on connaît deux mesures : sa taille et sa concentration en protéine
p53. Complétez le réseau :

- la première couche Dense compte 20 neurones, activés par relu, et la forme de l'entrée (deux valeurs par tumeur) est
  donnée, par input_shape ou par un objet keras.Input placé devant ;
- la seconde couche Dense est activée par softmax : à vous de trouver combien de neurones il lui faut.

Il n'y a rien à compiler ni à entraîner.

À définir : `model`
À lancer : pytest katas/08
"""

from keras import Input, Sequential
from keras.layers import Dense

model = Sequential()
