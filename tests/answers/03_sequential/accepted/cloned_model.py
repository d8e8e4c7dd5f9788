# Juste : la copie a les mêmes couches.
import keras
from keras.layers import Dense

brouillon = keras.Sequential([keras.Input((3,)), Dense(30, "relu"), Dense(1)])
model = keras.models.clone_model(brouillon)
