# Faux : l'import de Dense manque, le fichier s'arrête (NameError).
# Refusé par : le fichier s'exécute
import keras

layer = Dense(units=60)
