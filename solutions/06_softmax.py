"""Kata 06 : à quoi sert softmax ? Réponse de référence"""

answer = """
Une couche softmax transforme les sorties du réseau, des scores quelconques, en probabilités : une par classe, toutes
positives, et dont la somme vaut 1. La classe la plus probable est la prédiction. On l'utilise comme dernière couche
d'un réseau de classification, quand chaque exemple appartient à une classe et une seule parmi plusieurs, par exemple
pour reconnaître un chiffre de 0 à 9.
"""

# Ces probabilités disent à quel point le réseau croit en chaque classe ; rien n'assure qu'il ait raison d'y croire
# autant. Et quand les classes ne s'excluent pas (une photo de chien et de chat), on préfère un neurone sigmoid par
# classe.
