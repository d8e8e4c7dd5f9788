# Juste : après la boucle, `layer` est la couche de 60 neurones.
import keras

for n in [15, 30, 45, 60]:
    layer = keras.layers.Dense(n)
    print("couche de", n, "neurones")
