# Juste : la forme donnée à `Input` est une liste.
from keras.layers import Dense, Input
from keras.models import Sequential

model = Sequential()
model.add(Input(shape=[2], name="size_et_p53"))
model.add(Dense(20, activation="relu"))
model.add(Dense(2, activation="softmax"))
