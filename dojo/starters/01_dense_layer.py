"""Kata 01 : une couche Dense

La couche ci-dessous compte 45 neurones. Changez-la pour qu'elle en compte 60.

À définir : `layer`
À lancer : pytest katas/01
"""

from keras.layers import Dense

layer = Dense(units=45)
