"""Kata 06 : à quoi sert softmax ?

Répondez par écrit, en quelques phrases et avec vos mots, entre les guillemets de `answer` : à quoi sert une couche
softmax, et quand l'utilise-t-on ?

À définir : `answer`
À lancer : pytest katas/06
"""

answer = """ """
