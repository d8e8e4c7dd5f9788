# Faux : l'import de Dense manque (NameError).
# Refusé par : le fichier s'exécute
from keras.models import Sequential

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))
