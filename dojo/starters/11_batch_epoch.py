"""Kata 11 : batch et epoch

Répondez par écrit, en quelques phrases et avec vos mots, entre les guillemets de chaque texte, de sorte que l'on voie
la différence entre les deux :

- `batch` : qu'est-ce qu'un batch ?
- `epoch` : qu'est-ce qu'une epoch ?

À définir : `batch`, `epoch`
À lancer : pytest katas/11
"""

batch = """ """

epoch = """ """
