"""What the learner reads when a file does not run: one line of expectation for each mistake."""

from pathlib import Path

import pytest

from dojo.running import sandbox
from dojo.speaking.diagnosis import closest
from dojo.speaking.explain import explain
from dojo.speaking.failure import LONGEST_MESSAGE, one_line

TABLE = "import pandas as pd\ndf = pd.read_csv('data/houses.csv')\n"
IMPORTS = "from keras import Sequential\nfrom keras.layers import Dense\n"
NETWORK = f"{TABLE}{IMPORTS}X, y = df[['size', 'nb_room']], df['price']\n"
RAISED = "class Raised(Exception):\n    def __str__(self): raise self\nraise Raised\n"

pytestmark = pytest.mark.filterwarnings("ignore")  # of Keras, about what the learner wrote


def explained(folder: Path, source: str | bytes) -> str:
    path = folder / "answer.py"
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    return explain(sandbox.run(path).error, path)


def rows(*table: tuple[str | bytes, str]) -> list:
    return [pytest.param(*row, id=str(row[0]).replace("\n", "; ")[-60:]) for row in table]


SYNTAX = rows(
    ("x = f(1, 2\ny = 3", "Cette parenthèse n'est jamais fermée"),
    ("x = [1, 2\n", "Ce crochet n'est jamais fermé"),
    ("x = {1: 2\n", "Cette accolade n'est jamais fermée"),
    ("x = 1)", "Le signe ) ferme ici"),
    ("x = (1]", "Ce qui s'ouvre par ( ne peut pas se fermer par ]"),
    ("x = 'abc", "Ce texte n'est pas fermé"),
    ("x = 'l'eau'", "une apostrophe y est de trop"),
    ('x = """abc', "il lui manque trois guillemets"),
    ('x = "il dit "oui" ici"', "Un guillemet est-il de trop ?"),
    ("x = “a”", "Le signe “ n'est pas un guillemet"),
    ("x = 1 – 2", "Python ne connaît pas le signe –"),
    ("x\u00a0= 1", "espace spéciale"),
    ("x = f(units=3 name='a')", "Manque-t-il une virgule"),
    ("x = f(units:3)", "Un argument se donne avec le signe ="),
    ("if True\n    x = 1", "Il manque les deux-points"),
    ("for i in range(3) print(i)", "Il manque les deux-points"),
    ("if True:\nx = 1", "décalée de 4 espaces"),
    ("x = 1\n  y = 2", "espaces de trop"),
    ("if True:\n    x = 1\n  y = 2", "Le retrait de cette ligne"),
    ("if True:\n    x = 1\n\ty = 2", "mélange tabulations et espaces"),
    ("print 'a'", "entre parenthèses"),
    ("if x = 3: pass", "deux (==) comparent"),
    ("3 = x", "il faut le nom d'une variable|deux (==) comparent"),
    ("class = 3", "`class` est un mot de Python"),
    ("x =", "Il manque une valeur après le signe ="),
    ("f(a=1, 2)", "les suivants ont aussi besoin d'un nom"),
    ("f(a=1, a=2)", "L'argument `a` est donné deux fois"),
    ("x = 08", "par un zéro inutile"),
    ("return 3", "dans une fonction"),
    ("import keras.layers from Dense", "Une importation s'écrit"),
    ("<<<<<<< HEAD\nx = 1", "vient de git"),
    ("x = a ? b", "Python ne comprend pas cette ligne"),
    ("x = " + "(" * 300 + ")" * 300, "trop longue"),
    ("x = " + "-" * 100_000 + "1", "trop longue"),
    (b"x = 1\0", "octets nuls"),
    ("# été\n\n\nx = 'é'".encode("cp1252"), "enregistrez le fichier en UTF-8"),
    ("x = 1\n\n\nx = 'é'".encode("cp1252"), "Ligne 4 : le texte n'est pas en UTF-8"),
    ("x = 1".encode("utf-16"), "enregistrez le fichier en UTF-8"),
)
NAMES = rows(
    ("layer = Dense(3)", "a-t-il été importé ? Par exemple : from keras.layers import Dense"),
    ("model = Sequential()", "from keras import Sequential"),
    ("df = pd.read_csv('houses.csv')", "import pandas as pd"),
    ("train_test_split()", "from sklearn.model_selection import train_test_split"),
    ("layer = keras.Dense()", "import keras"),
    ("model = 1\nmodle.fit()", "Vouliez-vous écrire `model` ?"),
    ("x = true", "Vouliez-vous écrire `True` ?"),
    ("prnt(1)", "Vouliez-vous écrire `print` ?"),
    ("print(model)\nmodel = 1", "`model` n'est défini que plus loin"),
    ("f(activation=relu)\n", "Le nom `f` n'existe pas"),
    ("dict(activation=relu)\n", "Si `relu` est un texte, il lui faut des guillemets"),
    ("open(data/houses.csv)", "Un nom de fichier est un texte"),
    ("def f():\n    print(x)\n    x = 1\nf()", "`x` n'a pas encore de valeur"),
    ("import kerass", "Vouliez-vous écrire `keras` ?"),
    ("import Pandas", "Vouliez-vous écrire `pandas` ?"),
    ("import radnom", "Vouliez-vous écrire `random` ?"),
    ("import a_module_that_nobody_has", "n'est pas installé"),
    ("import xml.domm", "Vouliez-vous écrire `xml.dom` ?"),
    ("from random import randit", "Vouliez-vous écrire `randint` ?"),
    ("from sklearn import train_test_split", "from sklearn.model_selection import train_test_split"),
    ("import random\nrandom.randit(1)", "Vouliez-vous écrire `randint` ?"),
    ("[].apend(1)", "Vouliez-vous écrire `append` ?"),
    ("model = None\nmodel.add(1)", "Ceci vaut None"),
)
CALLS = rows(
    ("x = 3\nx(1)", "Un objet int ne s'appelle pas"),
    ("def f(units): pass\nf(unit=3)", "Vouliez-vous écrire `units` ?"),
    ("def f(units): pass\nf()", "Il manque un argument entre les parenthèses : `units`"),
    ("class F:\n    def __init__(self, units, **kwargs): pass\nF(unit=3)", "`units` à la place de `unit`"),
    ("def f(x): pass\nf(1, 2)", "Il y a trop d'arguments"),
    ("a, b = 1, 2, 3", "Il n'y a pas autant de noms"),
    ("a, b, c = 1, 2", "Il n'y a pas autant de noms"),
    ("a, b = 3", "il n'y a qu'une valeur pour plusieurs noms"),
    (f"{NETWORK}Sequential().train(X)", "`fit`"),
    (f"{NETWORK}Sequential().append(Dense(1))", "`add`"),
    ("x = ...\nx.fit()", "`x` vaut encore `...` (ligne 1)"),
    ("x = ...\nx + 1", "`x` vaut encore `...` (ligne 1)"),
    ("x = ...\nx()", "`x` vaut encore `...` (ligne 1)"),
    ("a, b = ...", "Il reste des points `...`"),
    ("x = 3\nx['a']", "Les crochets ne vont pas après cet objet"),
    ("'a' + 1", "un nombre est-il écrit entre guillemets ?"),
    ("[][1]", "Cette position n'existe pas"),
    ("{}['a']", "Cette clé n'existe pas"),
    ("1 / 0", "vaut zéro"),
    ("int('a')", "Ce texte n'est pas un nombre"),
)
DATA = rows(
    ("open('house.csv')", '"data/houses.csv" ou "houses.csv"'),
    ("open('/home/somebody/tumors.csv')", '"data/tumors.csv" ou "tumors.csv"'),
    ("open('x')", "Les données sont dans data/houses.csv et data/tumors.csv"),
    ("open('data')", "Ceci est un dossier"),
    (f"{TABLE}df['prize']", "Les colonnes sont size, nb_room et price. Vouliez-vous écrire `price` ?"),
    (f"{TABLE}df[['size', 'nb_rooms']]", "Vouliez-vous écrire `nb_room` ?"),
    (f"{TABLE}df[['a', 'b']]", "Les colonnes sont size, nb_room et price."),
    (f"{TABLE}df['size', 'price']", "deux paires de crochets"),
    (f"{TABLE}df.drop(columns=['Price'])", "Vouliez-vous écrire `price` ?"),
    (f"{TABLE}df.prize", "Vouliez-vous écrire `price` ?"),
    (f"{TABLE}df('size')", "Un objet DataFrame ne s'appelle pas"),
    (f"{TABLE}pd.read_cvs('houses.csv')", "Vouliez-vous écrire `read_csv` ?"),
    (f"{TABLE}pd.read_csv('houses.csv', separator=',')", "Vouliez-vous écrire `sep` ?"),
    (
        f"{TABLE}from sklearn.model_selection import train_test_split\na, b, c, d = train_test_split(df)",
        "`train_test_split` renvoie deux morceaux pour chaque tableau",
    ),
    (
        f"{TABLE}from sklearn.model_selection import train_test_split\ntrain_test_split(df, test_sise=0.2)",
        "Vouliez-vous écrire `test_size` ?",
    ),
    (
        f"{TABLE}from sklearn.model_selection import train_test_split\ntrain_test_split(df, [1, 2])",
        "pas le même nombre de lignes",
    ),
)
ENDS = rows(
    ("x = 1\nexit()", "Ligne 2 : votre fichier s'arrête ici par exit()"),
    ("import sys\nsys.exit('fin')", "exit() (« fin »)"),
    ("import os\nos._exit(0)", "Ligne 2 : le programme met fin à Python lui-même"),
    ("raise KeyboardInterrupt", "Ligne 1 : le programme a été interrompu"),
    ("raise MemoryError", "plus de mémoire qu'il n'y en a"),
    ("while True: print('a')", "Ligne 1 : le programme affiche beaucoup trop de lignes"),
    ("def f(): f()\nf()", "Une fonction s'appelle elle-même sans fin"),
    ("input()", "Un kata ne lit rien au clavier"),
    ("raise EOFError('EOF when reading a line')", "Un kata ne lit rien au clavier"),
    (RAISED, "Ligne 3 : Raised"),
    ("raise SyntaxError", "Ligne 1 : SyntaxError"),
)
KERAS = rows(
    ("import keras.layer", "Vouliez-vous écrire `keras.layers` ?"),
    ("import keras.layers.Dense", "écrivez plutôt from keras.layers import Dense"),
    ("import tensorflow.keras.layer", "Vouliez-vous écrire `tensorflow.keras.layers` ?"),
    ("import tensorflow as tf\ntf.keras.layer.Dense(3)", "Vouliez-vous écrire `layers` ?"),
    ("from keras.layers import dense", "Vouliez-vous écrire `Dense` ?"),
    ("import keras\nkeras.Dense(3)", "`Dense` s'importe ainsi : from keras.layers import Dense"),
    ("import keras\nkeras.optimizers.SGD(lr=0.1)", "Vouliez-vous écrire `learning_rate` ?"),
    (f"{NETWORK}Dense(unit=3)", "`units` à la place de `unit`"),
    (f"{NETWORK}Dense(3, activatoin='relu')", "Vouliez-vous écrire `activation` ?"),
    (f"{NETWORK}Dense(3, inputshape=(2,))", "Vouliez-vous écrire `input_shape` ?"),
    (f"{NETWORK}Dense(3, activation='rellu')", "Keras ne connaît pas « rellu ». Vouliez-vous écrire `relu` ?"),
    (f"{NETWORK}Dense(...)", "Il reste des points `...`"),
    (f"{NETWORK}Dense('60')", "est un entier positif, sans guillemets"),
    (f"{NETWORK}Sequential(Dense(3), Dense(1))", "une seule liste de couches"),
    (f"{NETWORK}Sequential([Dense])", "La classe n'est pas une couche"),
    (f"{NETWORK}m = Sequential()\nm = m.add(Dense(3))\nm.add(Dense(1))", "Ceci vaut None"),
    (f"{NETWORK}m = Sequential([Dense(1)])\nm.compile(optimiser='sgd')", "Vouliez-vous écrire `optimizer` ?"),
    (f"{NETWORK}m = Sequential([Dense(1)])\nm.compile('sdg', 'mse')", "Vouliez-vous écrire `sgd` ?"),
    (f"{NETWORK}m = Sequential([Dense(1)])\nm.compile('sgd', 'msee')\nm.fit(X, y)", "Vouliez-vous écrire `mse` ?"),
    (f"{NETWORK}m = Sequential([Dense(1)])\nm.fit(X, y)", "appelez `compile` avant `fit`"),
    (f"{NETWORK}m = Sequential([Dense(1)])\nm.compile('sgd')\nm.fit(X, y)", "n'a pas reçu de perte"),
    (f"{NETWORK}m = Sequential([Dense(1)])\nm.compile('sgd', 'mse')\nm.fit(X, y, epoch=1)", "écrire `epochs` ?"),
    (f"{NETWORK}m = Sequential([Dense(1)])\nm.compile('sgd', 'mse')\nm.fit(X, y[:9])", "même nombre de lignes"),
    (f"{NETWORK}m = Sequential()\nm.compile('sgd', 'mse')\nm.fit(X, y)", "n'a pas encore de couche"),
    (
        f"{NETWORK}m = Sequential([Dense(1, input_shape=(3,))])\nm.compile('sgd', 'mse')\nm.fit(X, y)",
        "Le réseau attend 3 colonnes (ligne 6) et en reçoit 2",
    ),
    (
        f"{NETWORK}m = Sequential([Dense(2)])\nm.compile('sgd', 'categorical_crossentropy')\nm.fit(X, y)",
        "(ligne 7) va avec un neurone par classe",
    ),
    (
        f"{NETWORK}m = Sequential([Dense(1)])\nm.compile('sgd', 'sparse_categorical_crossentropy')\n"
        "m.fit(X, X['nb_room'] * 0 + 5, verbose=0)",
        "InvalidArgumentError: Received a label value of 5 which is outside the valid range of [0, 1).\n",
    ),
)


@pytest.mark.parametrize(("source", "expected"), [*SYNTAX, *NAMES, *CALLS, *DATA, *ENDS, *KERAS])
def test_message(tmp_path, source, expected):
    message = explained(tmp_path, source)
    assert any(words in message for words in expected.split("|")), message
    assert len(message.splitlines()) <= 4
    assert str(tmp_path) not in message
    assert "site-packages" not in message


def test_form(tmp_path):
    assert explained(tmp_path, "x = 1\nif x:\n    y = modl\nmodel = 2\nmodl") == (
        "Ligne 3 : NameError: name 'modl' is not defined\n    y = modl\nVouliez-vous écrire `model` ?"
    )


def test_last_line_of_the_learner(tmp_path):
    source = "import json\ndef read():\n    return json.loads('[')\nread()"
    assert explained(tmp_path, source).startswith("Ligne 3 : JSONDecodeError: ")


def test_missing_file(tmp_path):
    path = tmp_path / "05_houses.py"
    expected = "Le fichier 05_houses.py manque. Pour retrouver le kata de départ : pytest katas/05 --reset"
    assert explain(sandbox.run(path).error, path) == expected


def test_directory(tmp_path):
    path = tmp_path / "05_houses.py"
    path.mkdir()
    assert explain(sandbox.run(path).error, path).startswith("05_houses.py est un dossier")


def test_long_line_and_long_message(tmp_path):
    message = explained(tmp_path, f"raise ValueError('{'a' * 1000}')")
    assert all(len(line) < LONGEST_MESSAGE + 40 for line in message.splitlines())


def test_message_on_one_line():
    error = ValueError(
        "Exception encountered when calling X.\n\n\x1b[1mthe point\x1b[0m\n\nArguments received by X:\n • a"
    )
    assert one_line(error) == "the point"


@pytest.mark.parametrize(
    ("word", "found"),
    [("dense", "Dense"), ("layer", "layers"), ("_x", ""), ("zzz", "")],
)
def test_closest(word, found):
    assert closest(word, ["Dense", "Layer", "layers", "_x", 3]) == found
