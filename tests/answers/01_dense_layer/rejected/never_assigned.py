# Faux : la couche est créée mais n'est rangée dans aucune variable.
# Refusé par : la variable `layer` existe
from keras.layers import Dense

Dense(units=60)
