# Faux : `"main"` sans tirets bas n'est jamais vrai, le code ne s'exécute pas.
# Refusé par : la variable `layer` existe
from keras.layers import Dense

if __name__ == "main":
    layer = Dense(units=60)
