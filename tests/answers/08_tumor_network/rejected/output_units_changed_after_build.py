# Faux : la sortie construite avec 1 neurone n'en gagne pas un second en changeant `units`.
# Refusé par : la seconde couche a autant de neurones qu'il y a de classes
import keras
from keras.layers import Dense

model = keras.Sequential([keras.Input((2,)), Dense(20, "relu"), Dense(1, "softmax")])
model.layers[-1].units = 2
