# Juste : les réglages sont passés avec `**`.
from keras.models import Sequential
from keras.layers import Dense

model = Sequential([Dense(30, activation="relu"), Dense(1)])

reglages = dict(optimizer="sgd", loss="mse")
model.compile(**reglages)
