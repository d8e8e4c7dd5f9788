# Juste : la graine et l'exécution immédiate ne changent rien.
import keras
from keras.models import Sequential
from keras.layers import Dense

keras.utils.set_random_seed(7)

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

model.compile(optimizer="sgd", loss="mse", run_eagerly=True)
print(model.optimizer, model.loss)
