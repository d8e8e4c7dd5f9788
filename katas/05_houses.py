"""Kata 05 : prédire le prix d'une maison

C'est un problème de régression : le réseau doit prédire un nombre. Le fichier data/houses.csv décrit des maisons, une
par ligne : `size` (la surface, en centaines de m²), `nb_room` (le nombre de pièces) et `price` (le prix, en centaines
de milliers d'euros). Ces unités gardent les valeurs proches de 1 : inutile de les normaliser.

1. Lisez data/houses.csv avec pandas dans `df`.
2. Séparez les données avec train_test_split : `X_train` reçoit les colonnes size et nb_room des maisons
   d'entraînement, `y_train` leurs prix. Le reste sert à tester.
3. Construisez dans `model` un réseau de deux couches Dense, dont la sortie convient à une régression : un seul neurone,
   avec une activation linéaire.
4. Compilez-le avec une perte qui convient à une régression et l'optimiseur sgd.
5. Entraînez-le sur `X_train` et `y_train` avec epochs=1.

À définir : `df`, `X_train`, `y_train`, `model`
À lancer : pytest katas/05
"""

import pandas as pd
from keras import Sequential
from keras.layers import Dense
from sklearn.model_selection import train_test_split

# 1. Lire les données.
df = ...

# 2. Séparer l'entraînement du test.
X_train = ...
y_train = ...

# 3. Construire le réseau.
model = ...

# 4. Le compiler.

# 5. L'entraîner.
