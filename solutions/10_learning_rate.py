"""Kata 10 : le taux d'apprentissage, réponse de référence"""

how_to_choose = """
C'est un compromis : assez petit pour que la perte descende de façon stable, assez grand pour que l'entraînement ne dure
pas trop longtemps. On essaie plusieurs valeurs, par exemple 0.1, 0.01 et 0.001, on compare les courbes de la perte, et
on garde celle qui descend vite et bien.
"""

too_large = """
Chaque pas est trop long : au lieu de descendre vers le minimum, on saute par-dessus. La perte oscille, ou même
augmente, et l'entraînement ne converge pas.
"""

too_small = """
Chaque pas change à peine les poids : la perte descend très lentement, et il faut beaucoup d'epochs, donc de temps de
calcul. On risque aussi de rester sur un plateau sans en sortir.
"""

# Il n'existe pas de bonne valeur pour tous les problèmes : elle dépend des données, du réseau, de l'optimiseur et de la
# taille des batchs. On peut aussi la réduire au fil de l'entraînement (keras.optimizers.schedules).
