# Juste : le code est sous `if __name__ == "__main__":`, qui s'exécute.
import keras

if __name__ == "__main__":
    keras.utils.set_random_seed(1)
    layer = keras.layers.Dense(10, activation="softmax")
    print("activation :", layer.activation)
