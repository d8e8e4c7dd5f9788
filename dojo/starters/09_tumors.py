"""Kata 09 : classer des tumeurs

C'est un problème de classification : le réseau doit choisir entre deux classes. Le fichier data/tumors.csv décrit des
tumeurs, une par ligne : `size` (la taille, en cm), `p53_concentration` (la concentration en protéine p53, sans unité)
et `is_cancerous` (0 si la tumeur est bénigne, 1 si elle est maligne). Inutile de normaliser les valeurs.

1. Lisez data/tumors.csv avec pandas dans `df`.
2. Séparez les données avec train_test_split : `X_train` reçoit les colonnes size et p53_concentration des tumeurs
   d'entraînement, `y_train` leurs classes. Le reste sert à tester.
3. Construisez dans `model` un réseau de trois couches Dense : 30 neurones, puis 15, puis une sortie qui convient à
   cette classification.
4. Compilez-le avec l'optimiseur sgd et une perte qui s'accorde avec la sortie et avec les étiquettes de `y_train`.
5. Entraînez-le sur `X_train` et `y_train` avec epochs=3.

À définir : `df`, `X_train`, `y_train`, `model`
À lancer : pytest katas/09
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
