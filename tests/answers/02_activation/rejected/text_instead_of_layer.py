# Faux : `layer` est un texte.
# Refusé par : `layer` est une couche Dense
layer = "Dense(60, activation='relu')"
