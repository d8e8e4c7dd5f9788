# Juste : la graine et les affichages sont sans effet sur la couche.
import keras
from keras.layers import Dense

keras.utils.set_random_seed(42)

print("Kata 1 : la couche dense")
layer = Dense(units=60)
print("Nombre de neurones :", layer.units)
print(layer.get_config())
