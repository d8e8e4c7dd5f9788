# Juste : le code est sous `if __name__ == "__main__":`, qui s'exécute.
from keras.layers import Dense

if __name__ == "__main__":
    layer = Dense(units=60)
    print("Terminé !")
