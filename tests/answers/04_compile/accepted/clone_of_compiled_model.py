# Juste : Keras copie aussi la compilation, la copie a donc sgd et mse.
import keras
from keras.layers import Dense

reseau = keras.Sequential([keras.Input((2,)), Dense(30, "relu"), Dense(1)])
reseau.compile(optimizer="sgd", loss="mse")

model = keras.models.clone_model(reseau)
