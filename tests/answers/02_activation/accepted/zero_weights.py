# Juste : les poids partent de zéro, mais l'activation est bien relu.
from keras.layers import Dense

layer = Dense(
    60,
    activation="relu",
    kernel_initializer="zeros",
    use_bias=False,
    name="ma_couche",
)
