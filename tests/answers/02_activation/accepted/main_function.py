# Juste : la fonction principale est appelée et renvoie la couche.
from keras.layers import Dense


def main() -> Dense:
    print("Je crée la couche…")
    return Dense(60, activation="relu")


if __name__ == "__main__":
    layer = main()
