"""Kata 10 : le taux d'apprentissage (learning rate)

Répondez par écrit, en quelques phrases et avec vos mots, entre les guillemets de chaque texte :

- `how_to_choose` : comment faut-il choisir le taux d'apprentissage ?
- `too_large` : pourquoi ne faut-il pas le prendre trop grand ?
- `too_small` : que se passe-t-il s'il est trop petit ?

À définir : `how_to_choose`, `too_large`, `too_small`
À lancer : pytest katas/10
"""

how_to_choose = """ """

too_large = """ """

too_small = """ """
