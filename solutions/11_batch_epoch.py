"""Kata 11 : batch et epoch, réponse de référence"""

batch = """
Un batch est un petit groupe d'exemples d'entraînement, que le réseau traite ensemble avant une mise à jour de ses
poids. Leur nombre (batch_size) est un hyper-paramètre de la descente de gradient.
"""

epoch = """
Une epoch est un passage complet sur toutes les données d'entraînement : tous les batchs ont été vus une fois. Leur
nombre est aussi un hyper-paramètre : avec 1000 exemples et des batchs de 100, une epoch fait 10 mises à jour.
"""

# Quand la taille du jeu de données n'est pas un multiple de celle du batch, le dernier batch est simplement plus petit.
