# Juste : le taux d'apprentissage et le momentum sont libres.
from keras.optimizers import SGD
from keras.models import Sequential
from keras.layers import Dense

model = Sequential()
model.add(Dense(units=30, activation="relu"))
model.add(Dense(units=1, activation="linear"))

opt = SGD(learning_rate=0.05, momentum=0.9, nesterov=True)
model.compile(optimizer=opt, loss="mse")
